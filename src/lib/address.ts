/** The address of a page without the site's base path: `/kb/exam/` under base `/kb/` is `/exam/`. */
export function addressFrom(pathname: string, base: string): string {
  const prefix = base.replace(/\/$/, '');
  const address = pathname.startsWith(`${prefix}/`) ? pathname.slice(prefix.length) : pathname;
  return address.endsWith('/') ? address : `${address}/`;
}

/** A link to an address of this site, under whatever base path it is served. */
export function withBase(address: string, base: string): string {
  return base.replace(/\/$/, '') + address;
}
