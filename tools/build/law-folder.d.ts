import { type Law, type LawText } from "@coproduce/law";
/** The project's root: the nearest folder above this file that holds the law. */
export declare const projectRoot: string;
/**
 * Reads the files of `law/` that are law: everything but explanations (`*.md`) and worked cases (`cases/`).
 *
 * @param below Only files whose path starts so: "law/agreements/usmca/product-rules/84".
 */
export declare function readLawFolder(below?: string): readonly LawText[];
/** The law of the folder `law/`, for tests and for tools that run on Node. */
export declare function lawOfFolder(below?: string): Law;
