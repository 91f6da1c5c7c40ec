import type { DutyCatalogue } from "../duty/messages/catalogue.ts";
import type { OriginCatalogue } from "../origin/messages/catalogue.ts";

/** Every sentence that an answer says, with its parameters. */
export interface Catalogue extends OriginCatalogue, DutyCatalogue {}
