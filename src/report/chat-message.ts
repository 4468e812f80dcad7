// A headline, a sentence and a link in; the message as Slack and Microsoft Teams take it out.

import { clip, visibleLine } from './escape-markdown';

export interface ChatMessage {
  title: string;
  text: string;
  url: string;
}

/** Slack's incoming webhook: `text` for notifications, blocks for the message. */
export function slackMessage({ title, text, url }: ChatMessage): object {
  return {
    text: slackText(title),
    blocks: [
      { type: 'section', text: { type: 'mrkdwn', text: `*${slackText(title)}*\n${slackText(text)}` } },
      { type: 'context', elements: [{ type: 'mrkdwn', text: `<${url}|Open>` }] },
    ],
    unfurl_links: false,
  };
}

/** Teams' workflow webhook takes an adaptive card. */
export function teamsMessage({ title, text, url }: ChatMessage): object {
  const block = (words: string, more: object) => ({ type: 'TextBlock', text: teamsText(words), wrap: true, ...more });
  return {
    type: 'message',
    attachments: [
      {
        contentType: 'application/vnd.microsoft.card.adaptive',
        content: {
          $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
          type: 'AdaptiveCard',
          version: '1.4',
          body: [block(title, { weight: 'bolder' }), block(text, {})],
          actions: [{ type: 'Action.OpenUrl', title: 'Open', url }],
        },
      },
    ],
  };
}

/** Mentions (`<!channel>`, `<@U…>`) and links are made of these three. */
function slackText(text: string): string {
  const line = clip(visibleLine(text, 1500).replaceAll('`', ''), 1400);
  return line
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/([*_~])/g, '\u200b$1');
}

function teamsText(text: string): string {
  return clip(visibleLine(text, 1500).replaceAll('`', ''), 1400).replace(/[\\[\]()*_#<>~]/g, '\\$&');
}
