/**
 * A trusted document of `schema/operations`, without its text: it is asked for by its hash.
 *
 * `Data` is the shape of its answer, `Variables` that of its variables; neither exists at run time.
 */
export interface TypedDocument<Data, Variables> {
  /** Name of its file without `.graphql`; also its address in GraphiQL. */
  readonly name: string;
  /** SHA-256 of its text, in hexadecimal. */
  readonly id: string;
  /** Never there: holds the types together. */
  readonly types?: { readonly data: Data; readonly variables: Variables };
}
