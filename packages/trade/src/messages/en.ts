import { economyName } from "../economy/names.ts";
import { flowWords, wordOf } from "../presentation/words.ts";
import type { BadCell, TradeCatalogue } from "./catalogue.ts";

const reasons: Readonly<Record<BadCell, string>> = {
  value: "is not an amount; a plain number is expected",
  negative: "is negative; trade values are zero or more",
  year: "is not a year; four digits are expected",
  month: "is not a month from 1 to 12",
  product: "is not a code of this classification; digits with leading zeros are expected",
  claimed: "is more than the whole value of the row",
  flow: "is not a trade flow that is known here",
  share: "does not agree with the two values of the row",
};
const amount = new Intl.NumberFormat("en", { maximumFractionDigits: 0 });

const name = (economy: string) => economyName(economy, "en");
const word = (key: string) => wordOf(key, "en");

export const en: TradeCatalogue = {
  "not-recognised": ({ file, found }) =>
    `${file}: the layout is not known (found ${found}). \`coproduce data formats\` lists those that are.`,
  "no-files": ({ path }) => `${path}: there is no file here to add.`,
  "bad-rows": ({ file, count, value, total }) =>
    `${file}: ${amount.format(count)} of ${amount.format(total)} rows cannot be read, USD ${amount.format(value)} at stake. Nothing was added.`,
  "bad-row": ({ line, field, text, reason }) => `row ${line}, ${field}: “${text}” ${reasons[reason]}.`,
  "bad-line": ({ file, line, found, expected }) =>
    `${file}, row ${line}: ${found} fields where the header has ${expected}. The file may be cut short.`,
  unreadable: ({ file, detail }) => `${file} cannot be read: ${detail}`,
  "empty-file": ({ file }) => `${file}: there is no row below the header.`,
  "no-period": ({ file, example }) =>
    `${file}: the month is not in the file, so it must be in its name, as in ${example}.`,
  "label-differs": ({ file, label, content }) =>
    `${file}: the name says ${label}, the rows say ${content}. Rename the file if the rows are right.`,
  "duplicate-rows": ({ file, count, value, example }) =>
    `${file}: ${amount.format(count)} rows repeat the same period, partner and product (USD ${amount.format(value)} would be counted twice), for example ${example}. Nothing was added.`,
  "period-present": ({ file, period, dataset, part }) =>
    `${file}: ${period} is already in ${dataset} (from ${part}). Use --replace to put the new file in its place.`,
  "same-file-twice": ({ file, other }) =>
    `${file} has the same content as ${other}, for another period. One of the two is wrongly named.`,
  "wrong-unit": ({ file, economy, year, value }) =>
    `${file}: the trade of ${economy} in ${year} comes to USD ${amount.format(value)}, more than the world trades in goods. The values are probably not in the unit of this format.`,
  "totals-differ": ({ file, count, largest, example }) =>
    `${file}: in ${amount.format(count)} cases the rows do not add to the file’s own total; the largest difference is USD ${amount.format(largest)} (${example}).`,
  "unmapped-codes": ({ file, codes, value, percent }) =>
    `${file}: these codes stand for no economy known here and are kept as “not specified”: ${codes}. USD ${amount.format(value)}, ${percent} percent of the value.`,
  "months-missing": ({ dataset, year, months }) => `${dataset}: ${year} lacks ${months}.`,
  "file-changed": ({ dataset, part }) =>
    `${dataset}: the stored file of ${part} is missing or was changed. Add the source file again.`,
  "manifest-broken": ({ file }) =>
    `${file} is damaged. Remove its folder and add the source files again with \`coproduce data add\`.`,
  "wrong-name": ({ name }) =>
    `“${name}” cannot name a dataset. Use letters, digits, dots, hyphens and underscores, such as us-imports.`,
  "wrong-address": ({ given }) =>
    `“${given}” is no address of a server; one such as https://api.census.gov is expected.`,
  "no-data": ({ need, year, have }) =>
    `No data loaded answers this: it needs ${need}${year === "—" ? "" : ` for ${year}`}. Loaded: ${have}. Add a file with \`coproduce data add\`.`,
  "no-trade": ({ flow, reporters, classification, level, claimed, year, have }) => {
    const products = level === 0 ? "" : ` by ${classification}, ${level} digits`;
    const preference = claimed ? ", with the value entered under USMCA" : "";
    const period = year === undefined ? "" : ` for ${year}`;
    return `No data loaded answers this: it needs ${flow}s of ${reporters}${products}${preference}${period}. Loaded: ${have}. Add a file with \`coproduce data add\`.`;
  },
  "no-dataset": ({ name, have }) => `There is no dataset “${name}”. Loaded: ${have}.`,
  "unknown-economy": ({ text, have }) =>
    `“${text}” is no economy of these data. ISO two-letter codes are expected: ${have}.`,
  "unknown-industry": ({ text, have }) => `“${text}” is no industry of this table. Industries: ${have}.`,
  "unknown-group": ({ text, groups }) =>
    `“${text}” is neither a group nor economies by two-letter code. Groups: ${groups}.`,
  "table-size": ({ file, rows, columns, expected }) =>
    `${file}: ${rows} rows of ${columns} columns where the labels need ${expected}.`,
  "table-missing": ({ folder, file }) => `${folder}: the table needs ${file}, which is not there.`,
  "table-unbalanced": ({ table, year, count, sector, difference }) =>
    `${table} ${year}: the uses of ${count} sectors differ from the output the file states, most for ${sector} (by ${amount.format(difference)} million); the sum of uses is taken.`,
  "table-mismatch": ({ file, percent, sector }) =>
    `${file}: uses differ from the output the file states by ${percent} percent of the whole, most for ${sector}. The matrices may be transposed, of different years or in different units. Nothing was added.`,
  "table-unproductive": ({ table, year }) =>
    `${table} ${year}: inputs exceed outputs, so that value added cannot be traced. The file may be cut, transposed or in mixed units.`,
  "download-failed": ({ address, status }) => `${address}: ${status}. Nothing was added.`,
  "download-unknown": ({ name, have }) => `There is no download “${name}”. Known: ${have}.`,
  "option-year": () => "year (default: the latest that is loaded)",
  "option-data": () => "dataset to use (default: the most complete)",
  "option-importer": () => "importing economy, or a group such as north-america (default: US)",
  "option-level": () => "hs2, hs4, hs6, hs8, hs10, naics3 or naics4 (default: hs2)",
  "option-group": () => "group, or economies such as CN,VN (default: asia-pacific)",
  "option-top": () => "rows at most",
  "option-product": () => "only codes that begin so",
  "option-partner": () => "partner, by two-letter code",
  "option-by": () => "breakdown",
  "option-table": () => "world table, by dataset name (default: the only one)",
  "option-exporter": () => "exporting economy (default: MX)",
  "option-source": () => "economy whose value added is traced (default: US)",
  "option-industry": () => "industry whose final good is followed stage by stage",
  "option-threshold": () => "percent of content to count models against (default: 75)",
  "option-assembled-in": () => "only models assembled in this economy (ISO code)",
  "option-date": () => "date of the law of duties (default: the month of entry)",
  "wrong-choice": ({ option, given, known }) => `${option} is “${given}”; it must be one of ${known}.`,
  "wrong-economy": ({ option, given }) =>
    `${option} is “${given}”; the two-letter ISO code of a country or territory is expected, such as MX.`,
  "wrong-number": ({ option, given }) => `${option} is “${given}”; a whole number above zero is expected.`,
  "wrong-product": ({ option, given }) =>
    `${option} is “${given}”; the first digits of a code are expected, such as 8418 or 8418.10.`,
  "wrong-date": ({ option, given, first }) =>
    `${option} is “${given}”; a day of the calendar from ${first} on is expected, such as 2025-11-17.`,
  "method-tdr": () =>
    "Trade Deficit Ratio: (imports − exports) / exports. Imports are general imports at customs value, exports are at FAS value and include re-exports.",
  "method-utilization": () =>
    "Share of the value of imports for which the agreement’s preference was claimed (special programme S or S+). Goods free of duty without it need no claim and count in the total.",
  "method-dependence": () =>
    "Shares are of the importer’s reported imports; the concentration index is the sum of squared percent shares of suppliers (10,000 = one supplier), “not specified” counting as one. The supplier is the country of origin, not of content.",
  "method-group": ({ group, citation }) => `Group ${group.en}: ${citation}.`,
  "method-integration": () =>
    "Goods are intermediate, capital or consumption goods by their BEC 4 category (UN conversion tables). Subheadings that the UN gives to several uses keep the single use they had in an earlier edition of the HS, or are “mixed”; motor spirit, passenger cars and goods not elsewhere specified are “not-allotted”, as in the UN’s manual.",
  "method-intra-industry": ({ level }) =>
    `Grubel-Lloyd index over products of ${level} digits: the finer the products, the lower the index.`,
  "method-atp": () =>
    "Advanced Technology Products by the ten groups of the US Census Bureau. A share is of the whole balance; a group in surplus has the opposite sign.",
  "method-vehicles": ({ threshold }) =>
    `Content as labelled under the American Automobile Labeling Act (49 CFR 583): parts only, at the carline’s average, with the US and Canada together and other countries named from 15 percent, two at most. It is not the agreement’s regional value content; models are held against ${threshold} percent only to show their order.`,
  "method-chokepoints": () =>
    "Value from suppliers whose usual sea route to the importer passes the strait or canal: “low” counts routes without an alternative, “high” also those that often pass it. Goods that come by air, land or pipeline are not told apart, so both are upper bounds of what travels by sea.",
  "method-critical": () =>
    "Ranked by value from outside the region times the concentration of suppliers: USD that would be hard to replace. Only goods that industry uses: intermediate and capital goods, parts, by BEC 4.",
  "method-value-added": ({ errorBound }) =>
    `Leontief model, solved, not inverted; no share is farther than ${errorBound} percentage points from the exact solution of the table. Output is the sum of uses; value added includes taxes less subsidies on inputs.`,
  "method-terms": () =>
    "Koopman, Wang and Wei (American Economic Review, 2014), nine terms that sum to gross exports.",
  "method-unclaimed": ({ lines, share }) =>
    `Saving: duty on the unclaimed value without the claim less duty with it, by the law of the month of entry, or of the date asked about, on the ${lines} tariff lines with most unclaimed value (${share} percent of it). An upper bound: goods that do not originate could not have claimed.`,
  "finding-unclaimed": ({ unclaimed, low, high }) =>
    `On USD ${unclaimed} m entered without the preference, claiming it would have saved ${low === high ? `USD ${low} m` : high === "?" ? `at least USD ${low} m` : `between USD ${low} m and ${high} m`}, had all of it originated`,
  "finding-tdr": ({ most, mostTdr, least, leastTdr }) =>
    `Among the ten largest partners the deficit per dollar exported is largest with ${name(most)} (${mostTdr}) and smallest with ${name(least)} (${leastTdr})`,
  "finding-utilization": ({ share }) => `${share}% of the value entered under the USMCA preference`,
  "finding-utilization-change": ({ from, fromShare, to, toShare }) =>
    `The share entered under the USMCA preference went from ${fromShare}% in ${from} to ${toShare}% in ${to}`,
  "finding-dependence": ({ group, share, regional }) =>
    `${share}% of these imports come from ${group.en}, ${regional}% from North America`,
  "finding-critical": ({ product, economy, share }) =>
    `Most is at stake in ${product}: ${share}% comes from ${name(economy)}`,
  "finding-chokepoints": ({ chokepoint, low, high }) =>
    `Between ${low}% and ${high}% of the value comes by routes that pass ${word(chokepoint)}`,
  "finding-integration": ({ group, share }) =>
    `${share}% of the intermediate goods that ${group.en} exports stay within it`,
  "finding-intermediate": ({ flow, share }) => `${flowWords(flow, "en")}: ${share}% are intermediate goods`,
  "finding-intra-industry": ({ most, mostIndex, least, leastIndex }) =>
    `Trade within industries is strongest with ${name(most)} (${mostIndex}%) and weakest with ${name(least)} (${leastIndex}%)`,
  "finding-atp": ({ billions, most, share }) =>
    `The deficit in advanced technology is USD ${billions} billion; ${name(word(most))} is ${share}% of it`,
  "finding-vehicles": ({ reached, models }) =>
    `${reached} of ${models} models name regional content at or above the threshold`,
  "finding-value-added": ({ exporter, source, year, share, manufacturing }) =>
    `${share}% of what ${name(exporter)} exported in ${year} was added in ${name(source)}; of manufactures, ${manufacturing}%`,
};
