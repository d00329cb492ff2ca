import { spawnSync } from 'node:child_process';

const NEEDED = 'import sklearn, pandas, scipy, statsmodels';
/** Debian's own first: its packages are those the apt command brings. */
const CANDIDATES = ['/usr/bin/python3', 'python3', 'python'];
const PACKAGES = ['python3-sklearn', 'python3-pandas', 'python3-scipy', 'python3-statsmodels'];

function findPython(): string | undefined {
  return CANDIDATES.find((path) => spawnSync(path, ['-c', NEEDED], { stdio: 'ignore' }).status === 0);
}

/** Finds a Python with the libraries of the examples, or gets Debian's packages; else stops with what to do. */
export function ensurePython(): string {
  const found = findPython();
  if (found) return found;
  if (process.getuid?.() === 0) {
    console.log('No Python with scikit-learn here: getting Debian’s.');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    spawnSync('apt-get', ['update'], { stdio: 'ignore', env });
    spawnSync('apt-get', ['install', '-y', '--no-install-recommends', ...PACKAGES], { stdio: 'ignore', env });
  }
  const got = findPython();
  if (got) return got;
  console.error('The examples need Python 3 with scikit-learn, pandas, SciPy and statsmodels: install them, and run again.');
  process.exit(1);
}
