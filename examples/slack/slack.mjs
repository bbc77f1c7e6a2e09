// Ninety's events in a Slack channel. README.md beside this file.
import { needed, ninetyIfSaid, optional } from '../shared/environment.mjs';
import { noticeOf } from '../shared/notices.mjs';
import { postTo } from '../shared/post.mjs';
import { receive } from '../shared/receiver.mjs';

const channel = needed('SLACK_WEBHOOK_URL');
const ninety = ninetyIfSaid();

receive({
  port: Number(optional('PORT') ?? 4000),
  secret: needed('NINETY_WEBHOOK_SECRET'),
  seenFile: optional('SEEN_FILE'),
  handle: async (event) => {
    const notice = await noticeOf(event, ninety);
    if (notice === null) return;
    await postTo(channel, messageOf(notice));
    console.log(`posted ${event.type} ${event.id}`);
  },
});

/**
 * As Block Kit has it. `verbatim`: Slack makes no link, channel or person of what looks like one.
 *
 * @param {import('../shared/notices.mjs').Notice} notice
 */
function messageOf({ title, facts, link }) {
  const lines = [
    `*${escaped(title)}*`,
    ...facts.map(([name, value]) => `${escaped(name)}: ${escaped(value)}`),
  ];
  if (link !== null) lines.push(`<${link}|Open in Ninety>`);
  return {
    // For notifications, and where blocks are not shown.
    text: escaped(title),
    blocks: [{ type: 'section', text: { type: 'mrkdwn', text: lines.join('\n'), verbatim: true } }],
    unfurl_links: false,
    unfurl_media: false,
  };
}

/** What Slack asks to be escaped: without `<` there is no `<!channel>`, `<@person>` or link. @param {string} text */
function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
