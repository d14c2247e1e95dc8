export { type HighlightSegment, highlight, snippet } from "./highlight";
export { LONGEST_QUERY } from "./query";
export { normalise } from "./runs";
export {
  countStatement,
  matchesInOrder,
  matchingIds,
  matchesText,
  mergeIndex,
  putDocuments,
  type SearchCount,
  type SearchDocument,
  type SearchRow,
  type SearchedType,
  searchStatement,
} from "./search-index";
