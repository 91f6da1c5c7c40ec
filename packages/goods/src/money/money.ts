/**
 * Exact money: an integer of 10⁻⁶ currency units (a resistor costs 0.0013). The currency is a property of
 * the document, not of the amount.
 */
export type Money = bigint & { readonly __brand: "Money" };

export const zero = 0n as Money;

/** Micro-units in one currency unit. */
export const unit = 1_000_000n;

const decimal = /^(-?)(\d+)(?:\.(\d+))?$/;

export type MoneyProblem = "not-a-number" | "finer-than-a-millionth";

/**
 * Reads a decimal string ("82.27") exactly.
 *
 * @returns the amount, or why the text is no amount: it is not a plain decimal number, or it is finer than
 * a millionth of a unit and would have to be rounded.
 */
export function parseMoney(text: string): Money | MoneyProblem {
  const match = decimal.exec(text);
  if (match === null) return "not-a-number";
  const [, sign, whole = "0", fraction = ""] = match;
  const digits = fraction.replace(/0+$/, "");
  if (digits.length > 6) return "finer-than-a-millionth";
  const amount = BigInt(whole + digits.padEnd(6, "0"));
  return (sign === "-" ? -amount : amount) as Money;
}

export function isMoney(value: Money | MoneyProblem): value is Money {
  return typeof value === "bigint";
}

/** Writes an amount as a decimal string with at least two decimals and no others that are zero. */
export function formatMoney(amount: Money): string {
  const negative = amount < 0n;
  const absolute = negative ? -amount : amount;
  const fraction = (absolute % unit).toString().padStart(6, "0").replace(/0+$/, "").padEnd(2, "0");
  return `${negative ? "-" : ""}${absolute / unit}.${fraction}`;
}

export function add(...amounts: readonly Money[]): Money {
  let sum = 0n;
  for (const amount of amounts) sum += amount;
  return sum as Money;
}

export function subtract(from: Money, amount: Money): Money {
  return (from - amount) as Money;
}

/**
 * An amount times a decimal factor in millionths, rounded half up to a millionth of a unit: conversion at a
 * stated rate of exchange (Uniform Regulations s. 2(1)).
 */
export function multiplyMoney(amount: Money, factorInMillionths: bigint): Money {
  return ((amount * factorInMillionths + unit / 2n) / unit) as Money;
}
