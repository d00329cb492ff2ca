import { spawnSync } from 'node:child_process';

/**
 * Runs the Astro command line with telemetry off.
 * @returns its exit code
 */
export function astro(args: string[], env: Record<string, string> = {}): number {
  const { status } = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', ...args], {
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
  });
  return status ?? 1;
}

if (import.meta.main) process.exit(astro(process.argv.slice(2)));
