/** The day of the build, `YYYY-MM-DD`; SOURCE_DATE_EPOCH sets it for builds that are to be repeated. */
export function today(): string {
  const epoch = process.env['SOURCE_DATE_EPOCH'];
  return (epoch ? new Date(Number(epoch) * 1000) : new Date()).toISOString().slice(0, 10);
}
