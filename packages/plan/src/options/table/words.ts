import type { CorePart, Locale } from "@coproduce/goods";
import { vocabularyOf, type Words } from "@coproduce/goods/table";

/** Columns of a table of alternatives: one row for each way to get a material. */
export const optionWords = {
  material: {
    en: ["Material", "Material id", "Replaces", "Part number", "Part no", "Part", "P/N", "Component"],
    es: ["Material", "Id del material", "Sustituye a", "Número de parte", "No. de parte", "Componente"],
    fr: ["Matière", "Id de la matière", "Remplace", "Numéro de pièce", "No de pièce", "Pièce", "Composant"],
  },
  id: {
    en: ["Alternative", "Alternative id", "Option", "Option id", "Source", "Id"],
    es: ["Alternativa", "Id de la alternativa", "Opción", "Fuente"],
    fr: ["Solution", "Solution de rechange", "Id de la solution", "Option"],
  },
  supplier: {
    en: ["Supplier", "Vendor", "Manufacturer"],
    es: ["Proveedor", "Fabricante"],
    fr: ["Fournisseur", "Fabricant"],
  },
  name: {
    en: ["Description", "Name", "Desc", "Material name"],
    es: ["Descripción", "Nombre"],
    fr: ["Désignation", "Description", "Nom", "Libellé"],
  },
  origin: {
    en: ["Country of origin", "Origin", "COO", "Made in", "Country"],
    es: ["País de origen", "Origen", "Hecho en", "País"],
    fr: ["Pays d’origine", "Origine", "Fabriqué en", "Pays"],
  },
  originating: {
    en: ["Originating", "USMCA originating", "CUSMA originating", "Qualifies"],
    es: ["Originario", "Originaria", "Originario T-MEC", "Califica"],
    fr: ["Originaire", "Originaire ACEUM", "Admissible"],
  },
  value: {
    en: ["Value", "Price", "Cost", "Extended value", "Amount", "Value per good"],
    es: ["Valor", "Precio", "Costo", "Importe", "Valor por bien"],
    fr: ["Valeur", "Prix", "Coût", "Montant", "Valeur par produit"],
  },
  currency: { en: ["Currency", "Curr"], es: ["Moneda", "Divisa"], fr: ["Monnaie", "Devise"] },
  markup: {
    en: ["Markup", "Markup %", "Premium"],
    es: ["Sobreprecio", "Margen", "Prima"],
    fr: ["Majoration", "Marge", "Surcoût"],
  },
  fromVolume: {
    en: ["From volume", "Volume from", "Minimum volume", "Volume break"],
    es: ["Desde volumen", "Volumen desde", "A partir de", "Escalón de volumen"],
    fr: ["À partir du volume", "Dès le volume", "À partir de", "Palier de volume"],
  },
  hs: {
    en: ["HS code", "HS", "HTS", "Tariff code", "Tariff classification"],
    es: ["Fracción arancelaria", "Fracción", "Clasificación arancelaria", "Código SA", "SA"],
    fr: ["Code SH", "SH", "Code tarifaire", "Classement tarifaire", "Numéro tarifaire"],
  },
  hsEdition: {
    en: ["HS edition", "HS year", "HS version"],
    es: ["Edición del SA", "Edición SA", "Versión SA"],
    fr: ["Édition du SH", "Édition SH", "Version SH"],
  },
  freight: { en: ["Freight", "Freight per good"], es: ["Flete"], fr: ["Fret", "Transport"] },
  inputDuty: {
    en: ["Input duty", "Duty", "Duty on input", "Import duty"],
    es: ["Arancel del insumo", "Arancel", "Impuesto de importación"],
    fr: ["Droit sur l’intrant", "Droit", "Droits de douane"],
  },
  program: {
    en: ["Program", "Duty program", "Programme"],
    es: ["Programa", "Programa de fomento"],
    fr: ["Programme", "Régime douanier"],
  },
  leadTimeDays: {
    en: ["Lead time days", "Lead time", "Lead time (days)"],
    es: ["Plazo de entrega en días", "Plazo de entrega", "Tiempo de entrega", "Plazo"],
    fr: ["Délai de livraison en jours", "Délai de livraison", "Délai"],
  },
  capacity: {
    en: ["Capacity", "Capacity per year", "Yearly capacity"],
    es: ["Capacidad", "Capacidad anual"],
    fr: ["Capacité", "Capacité annuelle"],
  },
  minimumOrder: {
    en: ["Minimum order", "MOQ", "Minimum order quantity", "Min order"],
    es: ["Pedido mínimo", "Cantidad mínima", "Orden mínima"],
    fr: ["Commande minimale", "Quantité minimale", "Commande minimum"],
  },
  switchingCost: {
    en: ["Switching cost", "Tooling", "One-time cost"],
    es: ["Costo de cambio", "Herramental", "Costo único"],
    fr: ["Coût de changement", "Outillage", "Coût unique"],
  },
  from: {
    en: ["From", "From date", "Valid from", "Available from"],
    es: ["Desde", "Fecha desde", "Válido desde", "Disponible desde"],
    fr: ["Du", "Valable du", "Date de début", "Disponible du"],
  },
  until: {
    en: ["Until", "Until date", "Valid until", "Available until"],
    es: ["Hasta", "Fecha hasta", "Válido hasta", "Disponible hasta"],
    fr: ["Au", "Valable jusqu’au", "Date de fin", "Jusqu’au"],
  },
  certificate: {
    en: ["Certificate", "Certification", "Certification of origin"],
    es: ["Certificado", "Certificación de origen", "Certificado de origen", "Certificación"],
    fr: ["Certificat", "Certification d’origine", "Certificat d’origine", "Certification"],
  },
  via: {
    en: ["Via", "Passes through", "Route"],
    es: ["Vía", "Pasa por", "Ruta"],
    fr: ["Via", "Passe par", "Itinéraire"],
  },
  weightKg: {
    en: ["Weight", "Net weight", "Mass"],
    es: ["Peso", "Peso neto", "Masa"],
    fr: ["Poids", "Poids net", "Masse"],
  },
  corePart: {
    en: ["Core part", "Vehicle core part"],
    es: ["Parte esencial", "Parte esencial del vehículo"],
    fr: ["Pièce essentielle", "Pièce essentielle du véhicule"],
  },
  split: {
    en: ["Split", "Several suppliers", "May be split"],
    es: ["Dividir", "Varios proveedores", "Divisible"],
    fr: ["Répartir", "Plusieurs fournisseurs", "Divisible"],
  },
} as const satisfies Readonly<Record<string, Words>>;

export type OptionColumn = keyof typeof optionWords;

export const optionVocabulary = vocabularyOf<OptionColumn>(optionWords);

/** Columns of the sheet of places of final assembly. */
export const assemblyWords = {
  id: { en: ["Place", "Id", "Plant", "Site"], es: ["Lugar", "Id", "Planta"], fr: ["Lieu", "Id", "Usine"] },
  producedIn: {
    en: ["Produced in", "Made in", "Country", "Country of production"],
    es: ["Producido en", "Hecho en", "País", "País de producción"],
    fr: ["Produit en", "Fabriqué en", "Pays", "Pays de production"],
  },
  cost: {
    en: ["Cost", "Extra cost", "Cost per good"],
    es: ["Costo", "Costo adicional", "Costo por bien"],
    fr: ["Coût", "Coût additionnel", "Coût par produit"],
  },
  switchingCost: optionWords.switchingCost,
} as const satisfies Readonly<Record<string, Words>>;

export type AssemblyColumn = keyof typeof assemblyWords;

export const assemblyVocabulary = vocabularyOf<AssemblyColumn>(assemblyWords);

/** What holds for the whole plan: name in one cell, value in the next. */
export const settingWords = {
  volumePerYear: {
    en: ["Volume per year", "Yearly volume", "Goods per year"],
    es: ["Volumen por año", "Volumen anual", "Bienes por año"],
    fr: ["Volume par année", "Volume annuel", "Produits par année"],
  },
  horizonYears: {
    en: ["Horizon in years", "Horizon years", "Horizon", "Years"],
    es: ["Horizonte en años", "Horizonte", "Años"],
    fr: ["Horizon en années", "Horizon", "Années"],
  },
  complianceCostPerYear: {
    en: ["Compliance cost per year", "Compliance cost", "Yearly compliance cost"],
    es: ["Costo de cumplimiento por año", "Costo de cumplimiento"],
    fr: ["Coût de conformité par année", "Coût de conformité"],
  },
  inputDuties: {
    en: ["Input duties", "Duties on inputs"],
    es: ["Aranceles de los insumos", "Aranceles sobre insumos"],
    fr: ["Droits sur les intrants"],
  },
} as const satisfies Readonly<Record<string, Words>>;

export type SettingField = keyof typeof settingWords;

export const settingVocabulary = vocabularyOf<SettingField>(settingWords);

/** Sheets of a workbook beside the alternatives; the first word of each language is the title written. */
export const sheetWords = {
  alternatives: { en: ["Alternatives", "Options"], es: ["Alternativas", "Opciones"], fr: ["Solutions"] },
  assembly: {
    en: ["Assembly", "Final assembly"],
    es: ["Ensamble", "Ensamble final", "Montaje"],
    fr: ["Assemblage", "Montage", "Assemblage final"],
  },
  settings: {
    en: ["Settings", "Parameters"],
    es: ["Ajustes", "Parámetros", "Configuración"],
    fr: ["Paramètres", "Réglages"],
  },
} as const satisfies Readonly<Record<string, Words>>;

export const sheetVocabulary = vocabularyOf<keyof typeof sheetWords>(sheetWords);

/** Id of a row that says how the material is had now. */
export const presentWords: Readonly<Record<Locale, string>> = { en: "current", es: "actual", fr: "actuel" };

/** Words for the values of `inputDuties`. */
export const dutyWords = {
  compute: { en: ["compute", "computed", "yes"], es: ["calcular", "sí"], fr: ["calculer", "oui"] },
  none: { en: ["none", "no"], es: ["ninguno", "no"], fr: ["aucun", "non"] },
} as const satisfies Readonly<Record<string, Words>>;

export const dutyVocabulary = vocabularyOf<keyof typeof dutyWords>(dutyWords);

const coreParts = {
  engine: { en: ["engine"], es: ["motor"], fr: ["moteur"] },
  transmission: { en: ["transmission"], es: ["transmisión"], fr: ["transmission"] },
  "body-and-chassis": {
    en: ["body-and-chassis", "body", "chassis"],
    es: ["carrocería y chasis"],
    fr: ["carrosserie et châssis"],
  },
  axle: { en: ["axle"], es: ["eje"], fr: ["essieu"] },
  suspension: { en: ["suspension"], es: ["suspensión"], fr: ["suspension"] },
  steering: { en: ["steering"], es: ["dirección"], fr: ["direction"] },
  "advanced-battery": {
    en: ["advanced-battery", "battery"],
    es: ["batería avanzada", "batería"],
    fr: ["batterie avancée", "batterie"],
  },
} as const satisfies Readonly<Record<CorePart, Words>>;

export const corePartVocabulary = vocabularyOf<CorePart>(coreParts);

const passages = {
  "taiwan-strait": {
    en: ["Taiwan Strait", "Strait of Taiwan"],
    es: ["Estrecho de Taiwán"],
    fr: ["Détroit de Taïwan"],
  },
  "south-china-sea": {
    en: ["South China Sea"],
    es: ["Mar de China Meridional"],
    fr: ["Mer de Chine méridionale"],
  },
  malacca: {
    en: ["Strait of Malacca", "Malacca"],
    es: ["Estrecho de Malaca", "Malaca"],
    fr: ["Détroit de Malacca"],
  },
  hormuz: {
    en: ["Strait of Hormuz", "Hormuz"],
    es: ["Estrecho de Ormuz", "Ormuz"],
    fr: ["Détroit d’Ormuz"],
  },
  suez: { en: ["Suez Canal", "Suez"], es: ["Canal de Suez"], fr: ["Canal de Suez"] },
  panama: { en: ["Panama Canal", "Panama"], es: ["Canal de Panamá"], fr: ["Canal de Panama"] },
} as const satisfies Readonly<Record<string, Words>>;

/** Straits and canals by their names; another word is an id already. */
export const passageVocabulary = vocabularyOf<keyof typeof passages>(passages);

/** What a strait or canal is called; the id where it is not known. */
export function passageName(id: string, locale: Locale): string {
  const name = passageVocabulary.meaning(id);
  return name === undefined ? id : passages[name][locale][0];
}
