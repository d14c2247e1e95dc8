/** A link to a page elsewhere, or its text alone when the address is none of the web: data are not to bring scripts along. */
export function WebLink({ url }: { readonly url: string }) {
  if (!/^https?:\/\//i.test(url)) return <>{url}</>;
  return (
    <a href={url} rel="noopener noreferrer">
      {url}
    </a>
  );
}
