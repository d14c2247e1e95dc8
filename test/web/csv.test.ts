import { csvOf } from "../../web/src/parts/csv";

const columns = [
  { label: "名称", value: ({ name }: Row) => name },
  { label: "amount", value: ({ amount }: Row) => amount },
];

interface Row {
  name: string | null;
  amount: number | null;
}

describe("a download", () => {
  it("is RFC 4180 with a byte order mark; numbers stay numbers", () => {
    const rows = [
      { name: 'a "b", c', amount: -1.5 },
      { name: null, amount: null },
      { name: "two\nlines", amount: 0 },
    ];
    expect(csvOf(columns, rows)).toBe('\uFEFF名称,amount\r\n"a ""b"", c",-1.5\r\n,\r\n"two\nlines",0\r\n');
  });

  it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx"])("makes no formula of %j", (name) => {
    const cell = csvOf(columns, [{ name, amount: 1 }])
      .split("\r\n")
      .slice(1)
      .join("\r\n");
    expect(cell.replace(/^"/, "").startsWith(`'${name}`)).toBe(true);
  });
});
