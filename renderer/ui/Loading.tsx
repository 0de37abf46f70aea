/** What stands in the place of a page, its heading too, until what it is about has been read. */
export function Loading({ text }: { readonly text: string }) {
  return (
    <h1 className="loading" aria-busy="true">
      {text}
    </h1>
  );
}
