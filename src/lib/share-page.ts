/** What the short page of a section is made of; what crawlers read is absolute. */
export interface SharePage {
  site: string;
  /** The section's heading. */
  title: string;
  /** The title of its page. */
  page: string;
  description: string;
  /** The short page itself. */
  url: string;
  /** The page, without the section: what search engines should know. */
  canonical: string;
  /** The section, on whatever host the page was opened. */
  target: string;
  image: string;
  size: { width: number; height: number };
}

/**
 * The page behind `/s/<id>/`: a card for those who preview links, and a way to the section for everyone else.
 * A fragment never reaches a server, so this is how a section gets a card of its own. `og:url` names the short page: a crawler that
 * follows it would find the card of the whole page elsewhere. No script: the refresh replaces the entry in the history by itself.
 */
export function sharePage({ site, title, page, description, url, canonical, target, image, size }: SharePage): string {
  const name = escape(`${title} · ${page}`);
  const property = (key: string, value: string | number) => `<meta property="og:${key}" content="${escape(String(value))}">`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${name} | ${escape(site)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="refresh" content="0;url=${escape(target)}">
<meta name="robots" content="noindex">
<link rel="canonical" href="${escape(canonical)}">
<meta name="description" content="${escape(description)}">
<meta property="og:title" content="${name}">
${property('description', description)}
${property('type', 'article')}
${property('url', url)}
${property('site_name', site)}
${property('image', image)}
${property('image:type', 'image/png')}
${property('image:width', size.width)}
${property('image:height', size.height)}
${property('image:alt', `${title}. ${page}`)}
<meta name="twitter:card" content="summary_large_image">
</head>
<body>
<main>
<h1>${escape(title)}</h1>
<p><a href="${escape(target)}">Continue to ${escape(page)}</a></p>
</main>
</body>
</html>
`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
