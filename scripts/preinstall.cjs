// Runs under whatever Node is there, so it is plain JavaScript. Says in one sentence when npm is too old for the lockfile.
const npm = /npm\/(\d+)/.exec(process.env.npm_config_user_agent || '');
if (npm && Number(npm[1]) < 9) {
  console.error(`\nnpm ${npm[1]} is too old for this project; run "npm install --global npm@11" and try again.\n`);
  process.exit(1);
}
