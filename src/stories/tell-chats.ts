// A message in; out: posted to the chats that the workflow names, if it names any. Trouble there is a notice.

import { describeServiceError, type ServiceError } from '../model/service-error';
import { type ChatMessage, slackMessage, teamsMessage } from '../report/chat-message';
import type { Settings } from '../settings/schema';

export type PostWebhook = (name: string, address: string, body: object) => Promise<ServiceError | null>;

export async function tellChats(
  message: ChatMessage,
  settings: Pick<Settings, 'slack-webhook-url' | 'teams-webhook-url'>,
  edges: { postWebhook: PostWebhook; runner: { notice(line: string): void } },
): Promise<void> {
  const { 'slack-webhook-url': slack, 'teams-webhook-url': teams } = settings;
  const errors = await Promise.all([
    slack === undefined ? null : edges.postWebhook('Slack', slack, slackMessage(message)),
    teams === undefined ? null : edges.postWebhook('Teams', teams, teamsMessage(message)),
  ]);
  for (const error of errors) if (error) edges.runner.notice(describeServiceError(error));
}
