/** Goes on from a former id to the place it has now; the former address leaves no trace in the history. */
function goOn(): void {
  const now = document.getElementById(location.hash.slice(1))?.dataset['now'];
  if (now) location.replace(now);
}

addEventListener('hashchange', goOn);
goOn();
