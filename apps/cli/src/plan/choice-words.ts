import type { ChoiceAnswer } from "@coproduce/plan";

/** What is changed, on one line: "panel=tijuana cells=nevada(60%) cells=current(40%)". */
export function choiceWords(choices: readonly ChoiceAnswer[]): string {
  const changed = new Set(
    choices.filter(({ alternative }) => alternative !== "current").map(({ material }) => material),
  );
  return choices
    .filter(({ material }) => changed.has(material))
    .map(({ material, alternative, share }) =>
      share === "100" ? `${material}=${alternative}` : `${material}=${alternative}(${share}%)`,
    )
    .join(" ");
}
