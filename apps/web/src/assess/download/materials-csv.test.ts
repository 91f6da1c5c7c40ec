import { expect, test } from "vitest";
import { materialsCsv } from "./materials-csv.ts";

const words = {
  headers: ["Level", "Id", "Material", "HS", "Origin", "Value", "Originating", "Shift"],
  verdict: (verdict: string) => verdict,
} as const;

test("nested materials follow the one that holds them, with their level", () => {
  const csv = materialsCsv(
    [
      {
        id: "a",
        name: 'Door, 24" wide',
        hs: "841899",
        value: "96.00",
        materials: [{ id: "b", name: "=SUM(A1)", value: "1.00", origin: "CN" }],
      },
    ],
    [],
    words,
  );
  expect(csv).toBe(
    "Level,Id,Material,HS,Origin,Value,Originating,Shift\r\n" +
      '1,a,"Door, 24"" wide",8418.99,,96.00,,\r\n' +
      "2,b,'=SUM(A1),,CN,1.00,,\r\n",
  );
});
