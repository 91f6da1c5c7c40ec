type Text = () => string;
type Named = (params: { name: string }) => string;
type To = (params: { to: string }) => string;
type NamedTo = (params: { name: string; to: string }) => string;
type GaugeNote = (params: { base: string; vnm: string }) => string;

/** The answer: verdict, figures, materials, proof, and what stands below them. */
export interface AnswerCatalogue {
  readonly "verdict.yes": Text;
  readonly "verdict.no": Text;
  readonly "verdict.unknown": Text;
  readonly "origin.originating": Text;
  readonly "origin.non-originating": Text;
  readonly "origin.undetermined": Text;
  /** The verdict before its reason: "Originating:". */
  readonly "verdict.lead": Named;
  readonly "verdict.as-documented": Text;
  readonly "verdict.may-claim": Text;
  readonly "verdict.no-claim": Text;
  readonly "verdict.criterion": Text;

  readonly "product.made-in": Text;
  readonly "product.into": Text;
  readonly "product.entry": Text;
  readonly "product.open-another": Text;
  readonly "product.copy-link": Text;
  readonly "product.link-copied": Text;
  readonly "product.link-means": Text;
  readonly "product.no-link": Text;
  readonly "product.illustrative": Text;

  readonly "method.transactionValue": Text;
  readonly "method.netCost": Text;
  readonly "gauge.title": Text;
  readonly "gauge.title-tolerance": Text;
  readonly "gauge.key.solid": Text;
  readonly "gauge.key.pale": Text;
  readonly "gauge.key.tick": Text;
  readonly "gauge.none": Text;
  readonly "gauge.range": (params: { low: string; high: string }) => string;
  readonly "gauge.not-known": Text;
  /** Met by what is stated, without a figure. */
  readonly "gauge.shown": Text;
  readonly "gauge.base-unknown": Text;
  readonly "gauge.needs": (params: { percent: string }) => string;
  readonly "gauge.at-most": (params: { percent: string }) => string;
  readonly "gauge.met.yes": Text;
  readonly "gauge.met.no": Text;
  readonly "gauge.met.unknown": Text;
  readonly "gauge.note.transactionValue": GaugeNote;
  readonly "gauge.note.netCost": GaugeNote;
  readonly "gauge.de-minimis.value": Text;
  readonly "gauge.de-minimis.weight": Text;
  readonly "gauge.de-minimis.note": Text;

  readonly "composition.title": Text;
  readonly "composition.region": (params: { share: string }) => string;
  readonly "composition.unknown": Text;
  readonly "economy.region": Text;
  readonly "economy.world": Text;

  readonly "materials.title": Text;
  readonly "materials.hint": Text;
  readonly "materials.level": Text;
  readonly "materials.id": Text;
  readonly "materials.material": Text;
  readonly "materials.hs": Text;
  readonly "materials.origin": Text;
  readonly "materials.value": (params: { currency: string }) => string;
  readonly "materials.originating": Text;
  readonly "materials.shift": Text;
  readonly "materials.shift.yes": Text;
  readonly "materials.shift.no": Text;
  readonly "materials.shift.unknown": Text;
  readonly "materials.origin-of": Named;
  readonly "materials.value-of": Named;
  readonly "materials.status-of": Named;
  readonly "materials.origin-unknown": Text;
  readonly "materials.unstated.yes": Text;
  readonly "materials.unstated.no": Text;
  readonly "materials.unstated.unknown": Text;
  readonly "materials.stated.yes": Text;
  readonly "materials.stated.no": Text;
  readonly "materials.designated": Text;
  readonly "materials.disregarded": Text;

  readonly "rule.title": (params: { target: string }) => string;
  /** Beside the alternative by which the answer shows the materials and figures. */
  readonly "rule.shown": Text;
  readonly "proof.title": Text;
  readonly "proof.hint": Text;
  readonly "proof.all": Text;
  readonly "proof.fewer": Text;
  readonly "trust.official": Text;
  readonly "trust.official.means": Text;
  readonly "trust.secondary": Text;
  readonly "trust.secondary.means": Text;
  readonly "trust.unverified": Text;
  readonly "trust.unverified.means": Text;
  readonly "trust.contested": Text;
  readonly "trust.contested.means": Text;

  readonly "assumptions.title": Text;
  readonly "elections.title": Text;
  readonly "elections.none": Text;
  readonly "basis.law": (params: { date: string; into: string }) => string;
  readonly "basis.files": (params: { count: number }) => string;
  readonly "download.title": Text;
  readonly "download.print": Text;

  readonly "edits.title": (params: { count: number }) => string;
  readonly "edits.undo": Text;
  readonly "edits.reset": Text;
  readonly "edits.remove": (params: { edit: string }) => string;
  readonly "edit.origin": NamedTo;
  readonly "edit.value": NamedTo;
  readonly "edit.originating.yes": Named;
  readonly "edit.originating.no": Named;
  readonly "edit.originating.unknown": Named;
  readonly "edit.fact": (params: { key: string; to: string }) => string;
  readonly "edit.material-fact": (params: { name: string; key: string; to: string }) => string;
  readonly "edit.into": To;
  readonly "edit.date": To;
}
