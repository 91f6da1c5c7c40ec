/**
 * Exact money: an integer of 10⁻⁶ currency units (a resistor costs 0.0013). The currency is a property of
 * the document, not of the amount.
 */
export type Money = bigint & { readonly __brand: "Money" };

export const zero = 0n as Money;

/** Micro-units in one currency unit. */
export const unit = 1_000_000n;

export type MoneyProblem = "not-a-number" | "finer-than-a-millionth";

/**
 * Reads a decimal string ("82.27") exactly.
 *
 * @returns the amount, or why the text is no amount: it is not a plain decimal number, or it is finer than
 * a millionth of a unit and would have to be rounded.
 */
export function parseMoney(text: string): Money | MoneyProblem {
  const start = text.charCodeAt(0) === minus ? 1 : 0;
  let point = -1;
  let end = text.length;
  // One pass over the characters, and no text in between: portfolios hold millions of amounts.
  for (let at = start; at < end; at++) {
    const character = text.charCodeAt(at);
    if (character === dot && point < 0 && at > start) point = at;
    else if (character < digit0 || character > digit9) return "not-a-number";
  }
  if (end === start || point === end - 1) return "not-a-number";
  if (point >= 0) while (text.charCodeAt(end - 1) === digit0) end -= 1;
  const decimals = point < 0 ? 0 : end - point - 1;
  if (decimals > 6) return "finer-than-a-millionth";
  const whole = point < 0 ? end : point;
  if (whole - start > safeWhole)
    return exactMoney(text.slice(start, whole), text.slice(whole + 1, end), start === 1);
  let micros = 0;
  for (let at = start; at < whole; at++) micros = micros * 10 + text.charCodeAt(at) - digit0;
  for (let at = 1; at <= 6; at++)
    micros = micros * 10 + (at <= decimals ? text.charCodeAt(whole + at) - digit0 : 0);
  return BigInt(start === 1 ? -micros : micros) as Money;
}

const minus = 45;
const dot = 46;
const digit0 = 48;
const digit9 = 57;

/** Digits before the point up to which an amount in millionths is a safe integer. */
const safeWhole = 9;

function exactMoney(whole: string, fraction: string, negative: boolean): Money {
  const amount = BigInt(whole + fraction.padEnd(6, "0"));
  return (negative ? -amount : amount) as Money;
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
