import fc from "fast-check";
import { allOf, anyOf, identifier, join, list, nothing, Sql, sql } from "../../../src/platform/database";

const rendered = (statement: Sql) => statement.render("postgres");

describe("sql", () => {
  it("binds what is interpolated and splices what is SQL", () => {
    const inner = sql`b = ${2} OR c = ${3}`;
    expect(rendered(sql`a = ${1} AND (${inner}) AND d = ${4}`)).toEqual({
      text: "a = $1 AND (b = $2 OR c = $3) AND d = $4",
      parameters: [1, 2, 3, 4],
    });
  });

  it("writes question marks for SQLite", () => {
    expect(sql`a = ${"x"}`.render("sqlite")).toEqual({ text: "a = ?", parameters: ["x"] });
  });

  it.each(["drop table x", "a;b", 'a"b', "a--", "A", "a.b.c", ""])("refuses %j as a name", (name) => {
    expect(() => identifier(name)).toThrow(TypeError);
  });

  it("says TRUE for no condition to hold and FALSE for none of which one should", () => {
    expect(rendered(allOf([])).text).toBe("TRUE");
    expect(rendered(anyOf([])).text).toBe("FALSE");
    expect(rendered(list([])).text).toBe("NULL");
    expect(rendered(join([], ", "))).toEqual(rendered(nothing));
  });

  it("never lets a text of a user into the SQL", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.string(), (one, two) => {
        const { text, parameters } = rendered(allOf([sql`a = ${one}`, sql`b IN (${list([two, one])})`]));
        expect(text).toBe("(a = $1) AND (b IN ($2, $3))");
        expect(parameters).toEqual([one, two, one]);
      }),
    );
  });
});
