import type { Locale } from "../message/message.ts";
import { vocabularyOf, type Words } from "../table/header.ts";

/** Columns of a bill of materials. */
export const columnWords = {
  level: {
    en: ["Level", "BOM level", "Lvl", "Indent level"],
    es: ["Nivel", "Nivel BOM"],
    fr: ["Niveau", "Niveau de nomenclature"],
  },
  parent: {
    en: ["Parent", "Parent id", "Parent part", "Parent item", "Used in"],
    es: ["Padre", "Componente padre", "Ensamble padre", "Pertenece a"],
    fr: ["Parent", "Pièce parente", "Article parent", "Appartient à"],
  },
  position: {
    en: ["Item", "#", "Item no", "Item number", "Position", "Pos", "Line", "No", "Find no"],
    es: ["Posición", "Renglón", "Ítem", "Núm"],
    fr: ["Poste", "Rang", "Repère", "Position"],
  },
  id: {
    en: ["Part number", "Part no", "Part", "P/N", "Id", "Material id", "Component", "Component id", "SKU"],
    es: ["Número de parte", "Núm. de parte", "No. de parte", "Parte", "Clave", "Artículo", "Componente"],
    fr: [
      "Numéro de pièce",
      "No de pièce",
      "N° de pièce",
      "Pièce",
      "Référence",
      "Réf",
      "Article",
      "Composant",
    ],
  },
  name: {
    en: ["Description", "Name", "Part name", "Material", "Material name", "Desc"],
    es: ["Descripción", "Nombre", "Material", "Descripción del material"],
    fr: ["Désignation", "Description", "Nom", "Libellé", "Matière"],
  },
  hs: {
    en: [
      "HS code",
      "HS",
      "HTS",
      "HTS code",
      "HTSUS",
      "Tariff code",
      "Tariff classification",
      "Harmonized code",
    ],
    es: [
      "Fracción arancelaria",
      "Fracción",
      "Clasificación arancelaria",
      "SA",
      "Código SA",
      "Arancel",
      "Subpartida",
    ],
    fr: ["Code SH", "SH", "Code tarifaire", "Classement tarifaire", "Numéro tarifaire", "Position tarifaire"],
  },
  hsEdition: {
    en: ["HS edition", "HS year", "HS version"],
    es: ["Edición del SA", "Edición SA", "Versión SA"],
    fr: ["Édition du SH", "Édition SH", "Version SH"],
  },
  origin: {
    en: ["Country of origin", "Origin", "COO", "Origin country", "Made in", "Country"],
    es: ["País de origen", "Origen", "Hecho en", "País"],
    fr: ["Pays d’origine", "Origine", "Fabriqué en", "Pays"],
  },
  originating: {
    en: ["Originating", "USMCA originating", "CUSMA originating", "Qualifies", "USMCA qualifying"],
    es: ["Originario", "Originaria", "Originario T-MEC", "Califica"],
    fr: ["Originaire", "Originaire ACEUM", "Admissible"],
  },
  quantity: {
    en: ["Quantity", "Qty", "Qty per", "Quantity per", "Quantity per unit", "Usage"],
    es: ["Cantidad", "Cant", "Cantidad por unidad"],
    fr: ["Quantité", "Qté", "Quantité par unité"],
  },
  unit: {
    en: ["Unit", "UOM", "Unit of measure", "Units"],
    es: ["Unidad", "UM", "Unidad de medida"],
    fr: ["Unité", "UDM", "Unité de mesure"],
  },
  unitPrice: {
    en: ["Unit price", "Price", "Unit cost", "Unit value", "Price each", "Standard cost"],
    es: ["Precio unitario", "Precio", "Costo unitario", "Valor unitario"],
    fr: ["Prix unitaire", "Prix", "Coût unitaire", "Valeur unitaire"],
  },
  value: {
    en: [
      "Value",
      "Extended value",
      "Ext value",
      "Total value",
      "Extended cost",
      "Ext cost",
      "Amount",
      "Cost",
      "Total cost",
    ],
    es: ["Valor", "Valor extendido", "Valor total", "Importe", "Monto", "Costo", "Costo total"],
    fr: ["Valeur", "Valeur totale", "Montant", "Coût", "Coût total"],
  },
  currency: { en: ["Currency", "Curr"], es: ["Moneda", "Divisa"], fr: ["Monnaie", "Devise"] },
  fx: { en: ["Exchange rate", "FX"], es: ["Tipo de cambio"], fr: ["Taux de change"] },
  weightKg: {
    en: ["Weight", "Net weight", "Mass", "Unit weight"],
    es: ["Peso", "Peso neto", "Masa"],
    fr: ["Poids", "Poids net", "Masse"],
  },
  supplier: {
    en: ["Supplier", "Vendor", "Manufacturer"],
    es: ["Proveedor", "Fabricante"],
    fr: ["Fournisseur", "Fabricant"],
  },
  certificate: {
    en: ["Certificate", "Certification", "Certification of origin"],
    es: ["Certificado", "Certificación de origen", "Certificado de origen", "Certificación"],
    fr: ["Certificat", "Certification d’origine", "Certificat d’origine", "Certification"],
  },
  role: { en: ["Role"], es: ["Función", "Rol"], fr: ["Rôle", "Fonction"] },
  selfProduced: {
    en: ["Self-produced", "In-house", "Made in-house"],
    es: ["De producción propia", "Autoproducido", "Producción propia", "Fabricación propia"],
    fr: ["Autoproduite", "Autoproduit", "Fabriqué à l’interne", "Production propre"],
  },
  designate: {
    en: ["Designate", "Designated", "Intermediate material"],
    es: ["Designar", "Designado", "Material intermedio"],
    fr: ["Désigner", "Désigné", "Désignée", "Matière intermédiaire"],
  },
} as const satisfies Readonly<Record<string, Words>>;

export type Column = keyof typeof columnWords;

export const bomVocabulary = vocabularyOf<Column>(columnWords);

/** The good's own fields, as they stand in rows above the table: name in one cell, value in the next. */
export const goodWords = {
  id: {
    en: ["Product id", "Product", "Product number", "Part number", "Id", "SKU"],
    es: ["Producto", "Número de producto", "Número de parte", "Clave"],
    fr: ["Produit", "Numéro de produit", "Numéro de pièce", "Référence"],
  },
  name: {
    en: ["Product name", "Name", "Description"],
    es: ["Nombre del producto", "Nombre", "Descripción"],
    fr: ["Nom du produit", "Nom", "Désignation", "Description"],
  },
  hs: columnWords.hs,
  hsEdition: columnWords.hsEdition,
  use: { en: ["Use", "End use"], es: ["Uso", "Uso final"], fr: ["Utilisation", "Usage"] },
  producedIn: {
    en: ["Produced in", "Made in", "Country of production", "Country of origin", "Origin"],
    es: ["Producido en", "Hecho en", "País de producción", "País de origen", "Origen"],
    fr: ["Produit en", "Fabriqué en", "Pays de production", "Pays d’origine", "Origine"],
  },
  importInto: {
    en: ["Import into", "Destination", "Importing country"],
    es: ["Importar a", "Destino", "País importador"],
    fr: ["Importer en", "Destination", "Pays importateur"],
  },
  date: {
    en: ["Date", "Date of entry", "Entry date"],
    es: ["Fecha", "Fecha de entrada", "Fecha de importación"],
    fr: ["Date", "Date d’entrée", "Date d’importation"],
  },
  currency: columnWords.currency,
  transactionValue: {
    en: ["Transaction value", "Selling price", "Sales price", "Price", "FOB value", "FOB price"],
    es: ["Valor de transacción", "Precio de venta", "Precio", "Valor FOB"],
    fr: ["Valeur transactionnelle", "Prix de vente", "Prix", "Valeur FAB"],
  },
  "adjustments.internationalFreight": {
    en: ["International freight", "Freight included"],
    es: ["Flete internacional", "Flete incluido"],
    fr: ["Fret international", "Fret inclus"],
  },
  "costs.otherProduct": {
    en: ["Labour and overhead", "Labor and overhead", "Other product costs", "Conversion cost"],
    es: ["Mano de obra y gastos de fabricación", "Otros costos del producto", "Costo de conversión"],
    fr: ["Main-d’œuvre et frais généraux", "Autres coûts de produit", "Coût de transformation"],
  },
  "costs.period": {
    en: ["Period costs"],
    es: ["Costos del periodo", "Costos periódicos", "Gastos del periodo"],
    fr: ["Coûts de période", "Coûts non incorporables"],
  },
  "costs.other": { en: ["Other costs"], es: ["Otros costos"], fr: ["Autres coûts"] },
  "costs.excluded.salesPromotion": {
    en: ["Sales promotion", "Sales promotion, marketing and after-sales service"],
    es: ["Promoción de ventas"],
    fr: ["Promotion des ventes"],
  },
  "costs.excluded.royalties": { en: ["Royalties"], es: ["Regalías"], fr: ["Redevances"] },
  "costs.excluded.shippingPacking": {
    en: ["Shipping and packing"],
    es: ["Embarque y empaque", "Empaque y embarque"],
    fr: ["Expédition et emballage"],
  },
  "costs.excluded.nonAllowableInterest": {
    en: ["Non-allowable interest"],
    es: ["Intereses no admisibles"],
    fr: ["Intérêts non admissibles"],
  },
  netCost: { en: ["Net cost"], es: ["Costo neto"], fr: ["Coût net"] },
  weightKg: columnWords.weightKg,
} as const satisfies Readonly<Record<string, Words>>;

export type GoodField = keyof typeof goodWords;

export const goodVocabulary = vocabularyOf<GoodField>(goodWords);

/** What a field of the good is called above a table. */
export function goodLabel(field: string, locale: Locale): string {
  return field in goodWords ? goodWords[field as GoodField][locale][0] : field;
}

/** The good's own fields that are amounts of money. */
export const goodAmounts = [
  "transactionValue",
  "adjustments.internationalFreight",
  "costs.otherProduct",
  "costs.period",
  "costs.other",
  "costs.excluded.salesPromotion",
  "costs.excluded.royalties",
  "costs.excluded.shippingPacking",
  "costs.excluded.nonAllowableInterest",
  "netCost",
] as const satisfies readonly GoodField[];

/** Words for the values of `role`; the first is the value. */
export const roleWords = {
  material: ["material", "matière"],
  "packing-retail": [
    "packing-retail",
    "retail packing",
    "empaque para venta al por menor",
    "emballage de détail",
  ],
  "packing-shipping": [
    "packing-shipping",
    "shipping packing",
    "empaque para embarque",
    "emballage d’expédition",
  ],
  accessory: ["accessory", "accesorio", "accessoire"],
  indirect: [
    "indirect",
    "indirect material",
    "material indirecto",
    "indirecto",
    "matière indirecte",
    "indirecte",
  ],
} as const;
