// A path in; why no fix may touch it out, or null. What steers checks, releases, secrets or git itself is for people.

const MOST_CHARACTERS = 400;
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;

const REASONS: readonly { pattern: RegExp; reason: string }[] = [
  { pattern: /(^|\/)\.git/, reason: 'belongs to git or GitHub (workflows, actions, owners, attributes)' },
  { pattern: /(^|\/)codeowners$/, reason: 'says who owns what' },
  { pattern: /(^|\/)action\.ya?ml$/, reason: 'is an action' },
  {
    pattern:
      /(^|\/)(\.circleci|\.buildkite|\.husky|\.woodpecker|\.tekton|\.azuredevops|\.teamcity|\.forgejo|\.semaphore|\.harness)\/|(^|\/)(\.travis|\.drone|\.cirrus|buildspec[\w.-]*|bitrise|codemagic|wercker|\.mergify|\.woodpecker|\.appveyor|appveyor|azure-pipelines[\w.-]*|bitbucket-pipelines|cloudbuild|\.pre-commit-config|lefthook|codecov|\.codecov|\.codeclimate|renovate|dependabot)\.(ya?ml|json5?)$|(^|\/)jenkinsfile[^/]*$|(^|\/)dangerfile[^/]*$|(^|\/)\.?lintstagedrc/,
    reason: 'steers what is checked before a change goes in',
  },
  {
    pattern: /(^|\/)(\.vscode|\.idea|\.devcontainer|\.cursor|\.claude)\/|(^|\/)(\.devcontainer\.json|\.envrc)$/,
    reason: 'is run on the machine of whoever opens the repository',
  },
  { pattern: /(^|\/)\.throughline[\w.-]*$/, reason: 'steers Throughline itself' },
  {
    pattern:
      /(^|\/)(package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?|deno\.lock|composer\.lock|gemfile\.lock|cargo\.lock|poetry\.lock|pdm\.lock|uv\.lock|pipfile\.lock|go\.sum|mix\.lock|pubspec\.lock|podfile\.lock|package\.resolved|packages\.lock\.json|gradle\.lockfile|flake\.lock|package-lock\.yml|\.terraform\.lock\.hcl)$|\.lock$/,
    reason: 'is a lockfile: its own tool writes it',
  },
  {
    pattern:
      /(^|\/)\.env(\.(?!example$|sample$|template$|dist$)[^/]*)?$|(^|\/)(\.npmrc|\.yarnrc(\.yml)?|\.pypirc|\.netrc|_netrc|\.htpasswd|\.pgpass|\.my\.cnf|\.dockercfg|\.vault-token|credentials(\.[\w]+)?|secrets?(\.[\w.]+)?|service-?account[\w.-]*\.json|id_(rsa|dsa|ecdsa|ed25519)[\w.]*)$|\.(pem|key|p12|pfx|jks|keystore|kdbx|asc|gpg|ppk|tfvars|tfstate|ovpn)$|(^|\/)(\.ssh|\.aws|\.gnupg|\.kube|\.docker|secrets?)\//,
    reason: 'may hold secrets',
  },
  {
    pattern:
      /(^|\/)(\.?eslint(rc|\.config|ignore)[\w.-]*|biome\.jsonc?|\.?prettier(rc|ignore)[\w.-]*|prettier\.config\.\w+|\.?stylelint(rc|ignore)[\w.-]*|\.?ruff\.toml|\.flake8|\.pylintrc|pylintrc|mypy\.ini|\.mypy\.ini|\.rubocop[\w.-]*|\.golangci[\w.-]*|\.sqlfluff(ignore)?|\.nycrc[\w.-]*|\.c8rc[\w.-]*|\.coveragerc|sonar-project\.properties|phpstan[\w.-]*\.neon(\.dist)?|psalm\.xml|checkstyle[\w.-]*\.xml|detekt\.ya?ml|\.swiftlint\.yml|clippy\.toml|\.clang-tidy|\.markdownlint[\w.-]*|\.hadolint\.ya?ml|\.trivyignore|\.snyk|\.gitleaks\.toml|\.secretlintrc[\w.-]*|\.dependency-cruiser[\w.-]*)$/,
    reason: 'configures a check',
  },
  {
    pattern: /(^|\/)(node_modules|bower_components|\.yarn|\.venv|site-packages)\//,
    reason: 'is no source of this project',
  },
];

export function pathRefusal(path: string): string | null {
  if (path === '' || path.length > MOST_CHARACTERS) return 'is no path';
  if (INVISIBLE.test(path)) return 'has invisible characters in its name';
  if (path.includes('\\') || path.startsWith('/') || /^[A-Za-z]:/.test(path)) return 'leads out of the repository';
  const parts = path.split('/');
  if (parts.some((part) => part === '' || part === '.' || part === '..')) return 'leads out of the repository';
  // Other systems read these as another name.
  if (parts.some((part) => /[. ]$|[:*?"<>|]|~\d/.test(part))) return 'has a name that is another one on other systems';
  const lower = path.normalize('NFKC').toLowerCase();
  return REASONS.find(({ pattern }) => pattern.test(lower))?.reason ?? null;
}
