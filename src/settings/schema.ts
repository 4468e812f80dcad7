// The one place that knows every setting, what it may be and its default. Kebab-case as people write them.
// action.yml, the JSON Schema, the README's table and the command line's flags follow from it.

import { z } from 'zod';
import { DIALECTS } from '../model/dialect';
import { PROVIDER_NAMES } from '../model/provider';

export const MODES = ['auto', 'review', 'diagnose', 'command', 'learn', 'triage', 'incident', 'report', 'ask'] as const;
export const FAIL_ON = ['critical', 'high', 'medium', 'low', 'none'] as const;
export const PROVIDERS = [...PROVIDER_NAMES, 'none'] as const;
export const RULE_LEVELS = ['off', 'low', 'medium', 'high', 'critical'] as const;

/** A path inside the checkout: the file and the tree never reach out of it. */
const insidePath = z
  .string()
  .min(1)
  .refine((path) => !isOutside(path), { error: 'must be a relative path that stays inside the repository' });

const httpsUrl = z.url({ protocol: /^https$/ });

/** Only a workflow may set these: secrets, and what one run is about. */
const inputOnly = {
  'github-token': z
    .string()
    .optional()
    .describe('Token that reads the repository and publishes the report. Needs the permissions the README lists.'),
  mode: z.enum(MODES).default('auto').describe('What to do. `auto` chooses by the event that started the workflow.'),
  'config-file': insidePath
    .default('.throughline.yml')
    .describe('Settings file. On a pull request it is read from the base commit.'),
  asset: z
    .string()
    .min(1)
    .max(400)
    .optional()
    .describe('For workflow_dispatch: report everything downstream of this asset, such as `public.users.email`.'),
  question: z.string().min(1).max(4000).optional().describe('For workflow_dispatch: a question about the repository.'),
  'run-id': z
    .string()
    .regex(/^\d{1,20}$/)
    .optional()
    .describe('For workflow_dispatch: the failed workflow run to diagnose.'),
  'log-file': insidePath
    .optional()
    .describe(
      'For `mode: diagnose` at the end of the failing job itself: file with the output of the step that failed. Its own log cannot be read before the job ends. For `mode: incident`: log of the pipeline that failed.',
    ),
  'slack-webhook-url': httpsUrl.optional().describe('Incoming webhook of a Slack channel to report to.'),
  'teams-webhook-url': httpsUrl.optional().describe('Incoming webhook of a Microsoft Teams channel to report to.'),
};

/** Scalars of the settings file; each is an input of the Action under the same name. */
const scalars = {
  'working-directory': insidePath.default('.').describe('Project root inside the checkout.'),
  'fail-on': z
    .enum(FAIL_ON)
    .default('high')
    .describe('Lowest severity of a proven, introduced finding that fails the check. `none`: never fail.'),
  comment: z
    .enum(['always', 'on-findings', 'never'])
    .default('on-findings')
    .describe('When to comment on the pull request. An earlier comment is updated to "resolved" in any case.'),
  'check-run': z.boolean().default(true).describe('Publish a check run with annotations.'),
  'sarif-file': insidePath.optional().describe('Write the report here as SARIF 2.1.0.'),
  'json-file': insidePath.optional().describe('Write the report here as JSON.'),
  'html-file': insidePath.optional().describe('Write the report here as a single HTML page.'),
  'upload-report': z.boolean().default(true).describe('Upload the HTML report as an artifact.'),
  dialect: z
    .enum(['auto', ...DIALECTS])
    .default('auto')
    .describe('SQL dialect of files for which neither `databases` nor the project says one.'),
  'llm-provider': z
    .enum(PROVIDERS)
    .optional()
    .describe('Whose model adds prose and patches. Without it: the provider whose key is present, else none.'),
  'llm-model': z.string().min(1).max(200).optional().describe("Model name. Without it: the provider's default."),
  'llm-base-url': z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('Endpoint of a compatible or local server.'),
  'llm-fallback': z
    .string()
    .min(1)
    .max(400)
    .optional()
    .describe('`provider/model` to use when the first fails. Several are separated by commas.'),
  'max-cost-usd': z
    .number()
    .min(0)
    .max(1000)
    .default(1)
    .describe('Most that one run may spend on a model, in US dollars.'),
  'max-input-tokens': z
    .number()
    .int()
    .min(0)
    .max(10_000_000)
    .default(200_000)
    .describe('Most tokens that one run may send to a model.'),
  'max-cost-usd-per-pull': z
    .number()
    .min(0)
    .max(10_000)
    .default(5)
    .describe('Most that all runs of one pull request may spend on a model, in US dollars, as far as memory tells.'),
  'max-cost-usd-per-day': z
    .number()
    .min(0)
    .max(10_000)
    .default(20)
    .describe('Most that all runs of one day may spend on a model, in US dollars, as far as memory tells.'),
  'confidence-threshold': z
    .number()
    .min(0)
    .max(1)
    .default(0.75)
    .describe('A proposed fix of less confidence is marked "for a human to judge".'),
  'max-attempts': z
    .number()
    .int()
    .min(1)
    .max(10)
    .default(3)
    .describe('How often a fix of one incident may be proposed again by `/throughline redo`.'),
  'push-to-pull-request': z
    .boolean()
    .default(false)
    .describe('Approved fixes are pushed to the branch of the pull request instead of a new `auto-fix/` branch.'),
  'auto-apply': z
    .boolean()
    .default(false)
    .describe('Fixes that memory knows to help are applied without a command, as a pull request. Never on forks.'),
  'kb-min-confidence': z
    .number()
    .min(0)
    .max(1)
    .default(0.7)
    .describe('Least confidence at which a fix from memory is offered without asking a model.'),
  'kb-min-success': z
    .number()
    .int()
    .min(1)
    .max(1000)
    .default(2)
    .describe('Least number of distinct incidents that a fix from memory must have mended.'),
  'weekly-report': z
    .boolean()
    .default(false)
    .describe('On `schedule`: keep one issue with the report of the last seven days.'),
  'triage-labels': z
    .boolean()
    .default(false)
    .describe('A new issue gets the labels that triage suggests, as far as the repository has them.'),
};

/** The workflow may also write to places like the runner's temporary folder. */
const reportFiles = {
  'sarif-file': z.string().min(1).optional().describe(scalars['sarif-file'].description!),
  'json-file': z.string().min(1).optional().describe(scalars['json-file'].description!),
  'html-file': z.string().min(1).optional().describe(scalars['html-file'].description!),
};

const paths = z.union([insidePath, z.array(insidePath).min(1)]).transform(asList);
const names = z.union([z.string().min(1), z.array(z.string().min(1)).min(1)]).transform(asList);

const database = z
  .strictObject({
    name: z
      .string()
      .regex(/^[\w.-]{1,100}$/, { error: 'must be 1 to 100 letters, digits, `_`, `-` or `.`' })
      .describe('Stable name of the database; part of the names of its assets when there are several.'),
    dialect: z.enum(DIALECTS).optional().describe('SQL dialect. Without it: found from the project.'),
    migrations: paths.describe('Folder or folders that hold the migrations, relative to the project root.'),
    schema: z.string().min(1).optional().describe('Schema that unqualified names are created in.'),
  })
  .describe('One database and its migrations.');

const ignored = z
  .strictObject({
    paths: paths.describe('Globs or folders.'),
    rules: names.optional().describe('Rules to accept there. Without it: all.'),
    reason: z.string().min(1).describe('Why this is accepted. The report shows it.'),
  })
  .describe('Findings in these places are shown as accepted and never fail the check.');

const lists = {
  databases: z.array(database).max(200).default([]).describe('Databases. Without it they are found automatically.'),
  rules: z
    .record(z.string(), z.enum(RULE_LEVELS))
    .default({})
    .describe('Severity of a rule, or `off`. Without an entry a rule keeps its own severity.'),
  ignore: z.array(ignored).default([]).describe('Accepted findings by place.'),
  fixes: z
    .strictObject({
      allow: paths.optional().describe('Globs or folders that a fix may edit. Without it: all that is not denied.'),
      deny: paths.optional().describe('Globs or folders that no fix may edit.'),
      'max-files': z.number().int().min(1).max(200).default(20).describe('Most files that one fix may edit.'),
      'max-lines': z.number().int().min(1).max(5000).default(400).describe('Most lines that one fix may change.'),
    })
    .prefault({})
    .describe('What a proposed fix may touch. Workflows, lockfiles, secrets and tests are never weakened by one.'),
  exclude: z.array(insidePath).default([]).describe('Globs or folders of files that are not read at all.'),
};

export const fileSchema = z.strictObject({ ...scalars, ...lists });
export const inputSchema = z.strictObject({ ...inputOnly, ...scalars, ...reportFiles });
export const settingsSchema = z.strictObject({ ...inputOnly, ...scalars, ...reportFiles, ...lists });

/** Every setting with its default filled in. */
export type Settings = z.infer<typeof settingsSchema>;
export type SettingName = keyof Settings;

/** Names of the Action's inputs, in the order of action.yml. */
export const INPUT_NAMES = Object.keys(inputSchema.shape) as (keyof z.infer<typeof inputSchema>)[];

/** Who is asked, and what may be spent: never taken from a place that a pull request can change. */
export const GUARDED_NAMES = [
  'llm-provider',
  'llm-model',
  'llm-base-url',
  'llm-fallback',
  'max-cost-usd',
  'max-input-tokens',
  'max-cost-usd-per-pull',
  'max-cost-usd-per-day',
  'auto-apply',
  'push-to-pull-request',
  'kb-min-confidence',
  'kb-min-success',
  'fixes',
] as const satisfies readonly SettingName[];

export function defaultSettings(): Settings {
  return settingsSchema.parse({});
}

function asList(value: string | string[]): string[] {
  return Array.isArray(value) ? value : [value];
}

function isOutside(path: string): boolean {
  if (path.includes('\0') || path.startsWith('/') || path.startsWith('\\') || /^[A-Za-z]:/.test(path)) return true;
  return path.split(/[\\/]/).includes('..');
}
