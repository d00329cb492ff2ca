/**
 * A text in lines no wider than `width`, at most `most` of them; what is left over ends in an ellipsis.
 * @param measure how wide a text is
 */
export function wrapLines(text: string, width: number, most: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  let rest = text.trim().split(/\s+/).filter(Boolean);
  while (rest.length && lines.length < most) {
    let count = 1;
    while (count < rest.length && measure(rest.slice(0, count + 1).join(' ')) <= width) count++;
    const last = lines.length === most - 1 && count < rest.length;
    const line = rest.slice(0, count).join(' ');
    lines.push(last || measure(line) > width ? shortened(line, width, measure) : line);
    rest = rest.slice(count);
  }
  return lines;
}

/** The longest beginning that fits with an ellipsis: whole words if any fits, letters of the first otherwise. */
function shortened(line: string, width: number, measure: (text: string) => number): string {
  const fits = (text: string) => measure(`${text}…`) <= width;
  const words = line.split(' ');
  while (words.length > 1 && !fits(words.join(' '))) words.pop();
  let kept = words.join(' ');
  while (kept && !fits(kept)) kept = kept.slice(0, -1);
  return `${kept.replace(/[\s,;:–-]+$/, '')}…`;
}
