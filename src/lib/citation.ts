/** What a citation names. */
export interface Cited {
  site: string;
  /** The page. */
  title: string;
  /** The page's address. */
  url: string;
  section?: string;
  /** The section's id. */
  id?: string;
  /** `YYYY-MM-DD` */
  reviewed?: string | undefined;
  /** When the reader looks; the day is theirs. */
  accessed: Date;
}

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** A citation in each style that is offered, by the style's name. */
export function citations({ site, title, url, section, id, reviewed, accessed }: Cited): Record<'plain text' | 'BibTeX' | 'APA', string> {
  const address = id ? `${url}#${id}` : url;
  const today = [accessed.getFullYear(), accessed.getMonth() + 1, accessed.getDate()].map((n) => `${n}`.padStart(2, '0')).join('-');
  const whole = section ? `${title}: ${section}` : title;
  const fields = {
    title: `{${escaped(whole)}}`,
    author: `{${escaped(site)}}`,
    year: reviewed?.slice(0, 4),
    month: reviewed && Number(reviewed.slice(5, 7)).toString(),
    url: address,
    urldate: today,
    note: reviewed && `Reviewed ${reviewed}`,
  };
  const key = new URL(address).pathname.split('/').filter(Boolean).at(-1) ?? 'notes';
  const lines = Object.entries(fields).flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []));
  return {
    'plain text': `“${whole}”, ${site}${reviewed ? `, reviewed ${dayFirst(reviewed)}` : ''}. ${address} (accessed ${dayFirst(today)}).`,
    BibTeX: `@misc{${id ? `${key}-${id}` : key},\n${lines.join('\n')}\n}`,
    APA: `${site}. (${reviewed ? yearFirst(reviewed) : 'n.d.'}). ${whole}. Retrieved ${monthFirst(today)}, from ${address}`,
  };
}

const parts = (day: string) => day.split('-').map(Number) as [number, number, number];

function dayFirst(day: string): string {
  const [y, m, d] = parts(day);
  return `${d} ${MONTHS[m - 1]} ${y}`;
}

function monthFirst(day: string): string {
  const [y, m, d] = parts(day);
  return `${MONTHS[m - 1]} ${d}, ${y}`;
}

function yearFirst(day: string): string {
  const [y, m, d] = parts(day);
  return `${y}, ${MONTHS[m - 1]} ${d}`;
}

/** Text that TeX sets as it is written. */
function escaped(text: string): string {
  const SIGNS: Record<string, string> = { '\\': '\\textbackslash{}', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}' };
  return text.replace(/[\\~^&%$#_{}]/g, (sign) => SIGNS[sign] ?? `\\${sign}`);
}
