import { DefaultNamingStrategy } from "typeorm";

/** Columns in snake_case: `sourceDate` is `source_date`, the `zh` of an embedded `name` is `name_zh`. */
export class SnakeCaseNaming extends DefaultNamingStrategy {
  override columnName(propertyName: string, customName: string | undefined, embeddedPrefixes: string[]): string {
    return customName ?? snakeCase([...embeddedPrefixes, propertyName].join("_"));
  }
}

/** `camelCase` to `snake_case`. */
export function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
