import type { Locale } from "../message/message.ts";
import type { ProductDocument } from "../product/schema.ts";
import { type BomFile, type BomFormat, writeBom } from "./write.ts";

const fileNames: Readonly<Record<Locale, string>> = {
  en: "bill-of-materials",
  es: "lista-de-materiales",
  fr: "nomenclature",
};

/** Words of the template's product, in the order of {@link drill}. */
const words = {
  en: ["Cordless drill, 18 V", "Gearbox", "Gear set", "Motor", "Screw", "piece"],
  es: ["Taladro inalámbrico, 18 V", "Caja de engranes", "Juego de engranes", "Motor", "Tornillo", "pieza"],
  fr: ["Perceuse sans fil, 18 V", "Réducteur", "Jeu d’engrenages", "Moteur", "Vis", "pièce"],
} as const;

/** An illustrative product, made in Mexico for the United States, that uses every column of the template. */
function drill(locale: Locale): ProductDocument {
  const [name, gearbox, gears, motor, screw, piece] = words[locale];
  return {
    id: "DRILL-18V",
    name,
    hs: "8467.21",
    hsEdition: 2022,
    producedIn: "MX",
    importInto: "US",
    date: "2026-01-15",
    currency: "USD",
    transactionValue: "64.00",
    costs: { otherProduct: "14.50", period: "4.00" },
    materials: [
      {
        id: "GB-10",
        name: gearbox,
        hs: "8483.40",
        origin: "MX",
        value: "12.40",
        quantity: "1",
        unit: piece,
        selfProduced: true,
        designate: "auto",
        materials: [
          {
            id: "GR-11",
            name: gears,
            hs: "8483.90",
            origin: "CN",
            value: "3.10",
            quantity: "1",
            unit: piece,
          },
        ],
      },
      {
        id: "MT-20",
        name: motor,
        hs: "8501.31",
        origin: "US",
        originating: true,
        value: "9.80",
        quantity: "1",
        unit: piece,
        certificate: "CO-2026-017",
      },
      {
        id: "SC-30",
        name: screw,
        hs: "7318.15",
        origin: "CN",
        originating: false,
        value: "0.175",
        quantity: "14",
        unit: piece,
      },
    ],
  };
}

/** A form for a bill of materials, with an illustrative product in it to be written over. */
export function bomTemplate(locale: Locale, format: BomFormat): BomFile {
  return { ...writeBom(drill(locale), locale, format), fileName: `${fileNames[locale]}.${format}` };
}
