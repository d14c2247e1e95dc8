import { formatDate, formatMoney, formatNumber } from "../../web/src/text/numbers";

describe("numbers, money and dates", () => {
  it.each([
    ["54.7", "54.7亿元", "CNY 5.47 billion"],
    ["1", "1亿元", "CNY 100 million"],
    ["0.5", "5,000万元", "CNY 50 million"],
    ["0.0123", "123万元", "CNY 1.23 million"],
    ["6129.09", "6,129.09亿元", "CNY 612.91 billion"],
    ["0", "0亿元", "CNY 0 million"],
    ["-2", "-2亿元", "CNY -200 million"],
  ])("say %s × 100 million yuan as %s and %s", (amount, zh, en) => {
    expect([formatMoney(amount, "zh"), formatMoney(amount, "en")]).toEqual([zh, en]);
  });

  it.each([
    ["2024", "2024年", "2024"],
    ["2024-03", "2024年3月", "Mar 2024"],
    ["2024-03-08", "2024年3月8日", "8 Mar 2024"],
    ["unknown", "unknown", "unknown"],
  ])("say the date %s as %s and %s", (date, zh, en) => {
    expect([formatDate(date, "zh"), formatDate(date, "en")]).toEqual([zh, en]);
  });

  it("set thousands apart", () => {
    expect(formatNumber(1234567.891, "en")).toBe("1,234,567.89");
  });
});
