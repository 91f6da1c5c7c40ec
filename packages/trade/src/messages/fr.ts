import { economyName } from "../economy/names.ts";
import { flowWords, wordOf } from "../presentation/words.ts";
import type { BadCell, TradeCatalogue } from "./catalogue.ts";

const reasons: Readonly<Record<BadCell, string>> = {
  value: "n’est pas un montant; un nombre simple est attendu",
  negative: "est négatif; les valeurs commerciales sont nulles ou positives",
  year: "n’est pas une année; quatre chiffres sont attendus",
  month: "n’est pas un mois de 1 à 12",
  product: "n’est pas un code de cette classification; des chiffres avec zéros initiaux sont attendus",
  claimed: "dépasse la valeur totale de la ligne",
  flow: "n’est pas un flux commercial connu ici",
  share: "ne concorde pas avec les deux valeurs de la ligne",
};
const amount = new Intl.NumberFormat("fr-CA", { maximumFractionDigits: 0 });

const name = (economy: string) => economyName(economy, "fr");
const word = (key: string) => wordOf(key, "fr");
const decimal = (number: string) => number.replace(".", ",");

export const fr: TradeCatalogue = {
  "not-recognised": ({ file, found }) =>
    `${file} : la structure n’est pas reconnue (contenu : ${found}). \`coproduce data formats\` énumère celles qui le sont.`,
  "no-files": ({ path }) => `${path} : il n’y a ici aucun fichier à ajouter.`,
  "bad-rows": ({ file, count, value, total }) =>
    `${file} : ${amount.format(count)} lignes sur ${amount.format(total)} sont illisibles; ${amount.format(value)} USD en jeu. Rien n’a été ajouté.`,
  "bad-row": ({ line, field, text, reason }) => `ligne ${line}, ${field} : « ${text} » ${reasons[reason]}.`,
  "bad-line": ({ file, line, found, expected }) =>
    `${file}, ligne ${line} : ${found} champs alors que l’en-tête en compte ${expected}. Le fichier est peut-être tronqué.`,
  unreadable: ({ file, detail }) => `${file} est illisible : ${detail}`,
  "empty-file": ({ file }) => `${file} : aucune ligne sous l’en-tête.`,
  "no-period": ({ file, example }) =>
    `${file} : le mois n’est pas dans le fichier; il doit donc figurer dans son nom, comme dans ${example}.`,
  "label-differs": ({ file, label, content }) =>
    `${file} : le nom indique ${label}, les lignes indiquent ${content}. Renommez le fichier si les lignes sont exactes.`,
  "duplicate-rows": ({ file, count, value, example }) =>
    `${file} : ${amount.format(count)} lignes répètent la même période, le même partenaire et le même produit (${amount.format(value)} USD seraient comptés deux fois), par exemple ${example}. Rien n’a été ajouté.`,
  "period-present": ({ file, period, dataset, part }) =>
    `${file} : ${period} est déjà dans ${dataset} (provenant de ${part}). Utilisez --replace pour le remplacer par le nouveau fichier.`,
  "same-file-twice": ({ file, other }) =>
    `${file} a le même contenu que ${other}, pour une autre période. L’un des deux est mal nommé.`,
  "wrong-unit": ({ file, economy, year, value }) =>
    `${file} : le commerce de ${economy} en ${year} totalise ${amount.format(value)} USD, plus que le commerce mondial de biens. Les valeurs ne sont probablement pas dans l’unité de ce format.`,
  "totals-differ": ({ file, count, largest, example }) =>
    `${file} : dans ${amount.format(count)} cas, les lignes n’égalent pas le total du fichier lui-même; l’écart le plus grand est de ${amount.format(largest)} USD (${example}).`,
  "unmapped-codes": ({ file, codes, value, percent }) =>
    `${file} : ces codes ne correspondent à aucune économie connue et sont conservés comme « non précisé » : ${codes}. ${amount.format(value)} USD, ${decimal(percent)} pour cent de la valeur.`,
  "months-missing": ({ dataset, year, months }) => `${dataset} : il manque à ${year} : ${months}.`,
  "file-changed": ({ dataset, part }) =>
    `${dataset} : le fichier conservé de ${part} manque ou a été modifié. Ajoutez de nouveau le fichier source.`,
  "manifest-broken": ({ file }) =>
    `${file} est endommagé. Supprimez son dossier et ajoutez de nouveau les fichiers d’origine avec \`coproduce data add\`.`,
  "wrong-name": ({ name }) =>
    `« ${name} » ne peut pas nommer un jeu de données. Employez des lettres, des chiffres, des points, des tirets et des traits de soulignement, comme us-imports.`,
  "wrong-address": ({ given }) =>
    `« ${given} » n’est pas l’adresse d’un serveur; une adresse comme https://api.census.gov est attendue.`,
  "no-data": ({ need, year, have }) =>
    `Aucune donnée chargée n’y répond : il faut ${need}${year === "—" ? "" : ` pour ${year}`}. Chargé : ${have}. Ajoutez un fichier avec \`coproduce data add\`.`,
  "no-trade": ({ flow, reporters, classification, level, claimed, year, have }) => {
    const flows = flow === "import" ? "les importations" : "les exportations";
    const products = level === 0 ? "" : ` par ${classification} à ${level} chiffres`;
    const preference = claimed ? ", avec la valeur entrée sous l’ACEUM" : "";
    const period = year === undefined ? "" : ` en ${year}`;
    return `Aucune donnée chargée n’y répond : il faut ${flows} de ${reporters}${products}${preference}${period}. Chargé : ${have}. Ajoutez un fichier avec \`coproduce data add\`.`;
  },
  "no-dataset": ({ name, have }) => `Il n’existe pas de jeu de données « ${name} ». Chargés : ${have}.`,
  "unknown-economy": ({ text, have }) =>
    `« ${text} » n’est pas une économie de ces données. Des codes ISO à deux lettres sont attendus : ${have}.`,
  "unknown-industry": ({ text, have }) =>
    `« ${text} » n’est pas une branche de ce tableau. Branches : ${have}.`,
  "unknown-group": ({ text, groups }) =>
    `« ${text} » n’est ni un groupe ni des économies par code à deux lettres. Groupes : ${groups}.`,
  "table-size": ({ file, rows, columns, expected }) =>
    `${file} : ${rows} lignes de ${columns} colonnes alors que les libellés exigent ${expected}.`,
  "table-missing": ({ folder, file }) => `${folder} : le tableau a besoin de ${file}, qui n’y est pas.`,
  "table-unbalanced": ({ table, year, count, sector, difference }) =>
    `${table} ${year} : les utilisations de ${count} secteurs diffèrent de la production que déclare le fichier, surtout pour ${sector} (${amount.format(difference)} millions); la somme des utilisations est retenue.`,
  "table-mismatch": ({ file, percent, sector }) =>
    `${file} : les utilisations diffèrent de la production que déclare le fichier de ${decimal(percent)} pour cent du total, surtout pour ${sector}. Les matrices sont peut-être transposées, d’années ou d’unités différentes. Rien n’a été ajouté.`,
  "table-unproductive": ({ table, year }) =>
    `${table} ${year} : les intrants dépassent la production, de sorte que la valeur ajoutée ne peut être retracée. Le fichier est peut-être tronqué, transposé ou en unités mêlées.`,
  "download-failed": ({ address, status }) => `${address} : ${status}. Rien n’a été ajouté.`,
  "download-unknown": ({ name, have }) => `Il n’existe pas de téléchargement « ${name} ». Connus : ${have}.`,
  "option-year": () => "année (sinon : la dernière chargée)",
  "option-data": () => "jeu de données (sinon : le plus complet)",
  "option-importer": () => "économie importatrice, ou un groupe comme north-america (sinon : US)",
  "option-level": () => "hs2, hs4, hs6, hs8, hs10, naics3 ou naics4 (sinon : hs2)",
  "option-group": () => "groupe, ou économies comme CN,VN (sinon : asia-pacific)",
  "option-top": () => "nombre maximal de lignes",
  "option-product": () => "seulement les codes qui commencent ainsi",
  "option-partner": () => "partenaire, par code à deux lettres",
  "option-by": () => "ventilation",
  "option-table": () => "tableau mondial, par nom de jeu (sinon : le seul)",
  "option-exporter": () => "économie exportatrice (sinon : MX)",
  "option-source": () => "économie dont on retrace la valeur ajoutée (sinon : US)",
  "option-industry": () => "branche dont on suit le bien final étape par étape",
  "option-threshold": () => "pourcentage de contenu auquel comparer les modèles (sinon : 75)",
  "option-assembled-in": () => "seulement les modèles montés dans cette économie (code ISO)",
  "option-date": () => "date de la loi des droits (sinon : le mois d’entrée)",
  "wrong-choice": ({ option, given, known }) => `${option} vaut « ${given} »; les choix sont ${known}.`,
  "wrong-economy": ({ option, given }) =>
    `${option} vaut « ${given} »; le code ISO à deux lettres d’un pays ou territoire est attendu, comme MX.`,
  "wrong-number": ({ option, given }) =>
    `${option} vaut « ${given} »; un nombre entier supérieur à zéro est attendu.`,
  "wrong-product": ({ option, given }) =>
    `${option} vaut « ${given} »; les premiers chiffres d’un code sont attendus, comme 8418 ou 8418.10.`,
  "wrong-date": ({ option, given, first }) =>
    `${option} vaut « ${given} »; un jour du calendrier à partir du ${first} est attendu, par exemple 2025-11-17.`,
  "method-tdr": () =>
    "Ratio de déficit commercial (TDR) : (importations − exportations) / exportations. Les importations sont générales, en valeur en douane; les exportations, en valeur FAS, comprennent les réexportations.",
  "method-utilization": () =>
    "Part de la valeur des importations pour laquelle la préférence de l’accord a été demandée (programme spécial S ou S+). Les marchandises déjà en franchise n’en ont pas besoin et comptent dans le total.",
  "method-dependence": () =>
    "Les parts sont celles des importations déclarées par l’importateur; l’indice de concentration est la somme des carrés des parts en pourcentage des fournisseurs (10 000 = un seul fournisseur), « non précisé » comptant pour un. Le fournisseur est le pays d’origine, non celui du contenu.",
  "method-group": ({ group, citation }) => `Groupe ${group.fr} : ${citation}.`,
  "method-integration": () =>
    "Les biens sont intermédiaires, d’équipement ou de consommation selon leur catégorie CGCE 4 (tables de conversion de l’ONU). Les sous-positions auxquelles l’ONU donne plusieurs usages gardent le seul usage qu’elles avaient dans une édition antérieure du SH, ou sont « mixed »; l’essence, les voitures de tourisme et les biens non précisés sont « not-allotted », comme dans le manuel de l’ONU.",
  "method-intra-industry": ({ level }) =>
    `Indice de Grubel-Lloyd sur des produits à ${level} chiffres : plus les produits sont fins, plus l’indice est bas.`,
  "method-atp": () =>
    "Produits de technologie de pointe selon les dix groupes du Bureau du recensement des États-Unis. La part est celle du solde total; un groupe excédentaire a le signe contraire.",
  "method-vehicles": ({ threshold }) =>
    `Contenu étiqueté selon l’American Automobile Labeling Act (49 CFR 583) : pièces seulement, moyenne de la gamme, États-Unis et Canada ensemble, autres pays à partir de 15 pour cent, deux au plus. Ce n’est pas la teneur en valeur régionale de l’accord; les modèles ne sont comparés à ${threshold} pour cent que pour montrer leur ordre.`,
  "method-chokepoints": () =>
    "Valeur provenant de fournisseurs dont la route maritime habituelle vers l’importateur passe par le détroit ou le canal : « low » compte les routes sans autre choix, « high » aussi celles qui y passent souvent. Les marchandises venues par air, par terre ou par conduite ne sont pas distinguées : les deux sont des bornes supérieures de ce qui voyage par mer.",
  "method-critical": () =>
    "Classement selon la valeur venant de l’extérieur de la région multipliée par la concentration des fournisseurs : USD difficiles à remplacer. Seulement les biens qu’utilise l’industrie : intermédiaires, d’équipement et pièces, selon la CGCE 4.",
  "method-value-added": ({ errorBound }) =>
    `Modèle de Leontief, résolu sans inversion; aucune part n’est à plus de ${errorBound} point de pourcentage de la solution exacte du tableau. La production est la somme des utilisations; la valeur ajoutée comprend les impôts moins les subventions sur les intrants.`,
  "method-terms": () =>
    "Koopman, Wang et Wei (American Economic Review, 2014) : neuf termes dont la somme égale les exportations brutes.",
  "method-unclaimed": ({ lines, share }) =>
    `Économie : droit sur la valeur sans préférence, sans la demande moins avec elle, selon la loi du mois d’entrée, ou de la date demandée, sur les ${lines} lignes tarifaires où elle est la plus grande (${decimal(share)} pour cent). C’est une borne supérieure : des marchandises non originaires n’auraient pu la demander.`,
  "finding-unclaimed": ({ unclaimed, low, high }) =>
    `Sur ${decimal(unclaimed)} M USD entrés sans la préférence, la demander aurait économisé ${low === high ? `${decimal(low)} M USD` : high === "?" ? `au moins ${decimal(low)} M USD` : `entre ${decimal(low)} et ${decimal(high)} M USD`}, si tout avait été originaire`,
  "finding-tdr": ({ most, mostTdr, least, leastTdr }) =>
    `Parmi les dix principaux partenaires, le déficit par dollar exporté est le plus grand avec ${name(most)} (${decimal(mostTdr)}) et le plus petit avec ${name(least)} (${decimal(leastTdr)})`,
  "finding-utilization": ({ share }) =>
    `${decimal(share)} % de la valeur est entrée sous la préférence de l’ACEUM`,
  "finding-utilization-change": ({ from, fromShare, to, toShare }) =>
    `La part entrée sous la préférence de l’ACEUM est passée de ${decimal(fromShare)} % en ${from} à ${decimal(toShare)} % en ${to}`,
  "finding-dependence": ({ group, share, regional }) =>
    `${decimal(share)} % de ces importations viennent de ${group.fr}, ${decimal(regional)} % d’Amérique du Nord`,
  "finding-critical": ({ product, economy, share }) =>
    `L’enjeu le plus grand est ${product} : ${decimal(share)} % vient de ${name(economy)}`,
  "finding-chokepoints": ({ chokepoint, low, high }) =>
    `Entre ${decimal(low)} % et ${decimal(high)} % de la valeur vient par des routes qui passent par ${word(chokepoint)}`,
  "finding-integration": ({ group, share }) =>
    `${decimal(share)} % des biens intermédiaires qu’exporte ${group.fr} restent dans le groupe`,
  "finding-intermediate": ({ flow, share }) =>
    `${flowWords(flow, "fr")} : ${decimal(share)} % sont des biens intermédiaires`,
  "finding-intra-industry": ({ most, mostIndex, least, leastIndex }) =>
    `Le commerce intrabranche est le plus fort avec ${name(most)} (${decimal(mostIndex)} %) et le plus faible avec ${name(least)} (${decimal(leastIndex)} %)`,
  "finding-atp": ({ billions, most, share }) =>
    `Le déficit en technologie de pointe est de ${decimal(billions)} milliards USD; ${name(word(most))} en fait ${decimal(share)} %`,
  "finding-vehicles": ({ reached, models }) =>
    `${reached} modèles sur ${models} déclarent un contenu régional égal ou supérieur au seuil`,
  "finding-value-added": ({ exporter, source, year, share, manufacturing }) =>
    `${decimal(share)} % de ce que ${name(exporter)} a exporté en ${year} a été ajouté par ${name(source)}; pour les produits manufacturés, ${decimal(manufacturing)} %`,
};
