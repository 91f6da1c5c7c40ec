type Text = () => string;

/** The frame: pages, settings, states. */
export interface PageCatalogue {
  readonly "nav.title": Text;
  readonly "nav.assess": Text;
  readonly "nav.plan": Text;
  readonly "nav.law": Text;
  readonly "page.skip": Text;
  readonly "page.private": Text;
  readonly "page.loading": Text;
  readonly "page.computing": Text;
  readonly "page.fault": Text;
  readonly "settings.language": Text;
  readonly "settings.theme": Text;
  readonly "settings.theme.auto": Text;
  readonly "settings.theme.light": Text;
  readonly "settings.theme.dark": Text;

  readonly "start.title": Text;
  readonly "start.lead": Text;
  readonly "start.examples": Text;
  readonly "open.title": Text;
  readonly "open.drop": Text;
  readonly "open.formats": Text;
  readonly "open.choose": Text;
  readonly "open.template": Text;
  readonly "open.paste": Text;
  readonly "open.paste-hint": Text;
  readonly "open.paste-apply": Text;
  readonly "open.pasted-json": Text;
  readonly "open.pasted-rows": Text;
  readonly "open.from-link": Text;
  readonly "open.broken-link": Text;
  readonly "open.left-out": Text;
  readonly "open.left-out-row": (params: { row: number; text: string }) => string;
  readonly "open.left-out-column": (params: { column: string; text: string }) => string;
  readonly "problems.title": (params: { count: number; source: string }) => string;
  readonly "problems.dismiss": Text;
  readonly "problems.row": Text;
  readonly "problems.column": Text;
  readonly "problems.field": Text;
  readonly "problems.reason": Text;

  readonly "law.title": Text;
  readonly "law.lead": Text;
  readonly "law.code": Text;
  readonly "law.look-up": Text;
  readonly "law.try": Text;
  readonly "law.not-a-code": (params: { code: string }) => string;
  readonly "law.not-a-date": (params: { date: string }) => string;
  readonly "law.in-force": (params: { count: number; date: string }) => string;
  readonly "law.any-of": Text;
  readonly "law.more-digits": Text;
  readonly "law.facts": (params: { count: number }) => string;
  readonly "law.notes": (params: { count: number; chapter: string }) => string;
}
