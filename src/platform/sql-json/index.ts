export { type JsonType, type JsonValue, jsonValue, type JsonWriter, jsonWriter } from "./json";
export { concatenate, quoted, raw, type Slot, Template, template } from "./template";
