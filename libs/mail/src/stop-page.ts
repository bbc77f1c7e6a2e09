import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { MailKind } from './notice.js';
import { say } from './sentences.js';

/** Asks whether mails of a kind are to be stopped: only its button does it, for programs look at addresses too. */
export function questionPage(kind: MailKind): string {
  return page(
    h('p', say('mail_stop_question', { kind: named(kind) }).text),
    h('form', { method: 'post' }, [h('button', { type: 'submit' }, say('mail_stop_button').text)]),
  );
}

export function stoppedPage(kind: MailKind): string {
  return page(h('p', say('mail_stopped', { kind: named(kind) }).text));
}

function page(...content: ReturnType<typeof h>[]): string {
  const title = say('mail_stop_title').text;
  return toHtml([
    { type: 'doctype' },
    h('html', { lang: 'en' }, [
      h('head', [
        h('meta', { charset: 'utf-8' }),
        h('meta', { name: 'viewport', content: 'width=device-width' }),
        h('meta', { name: 'robots', content: 'noindex' }),
        h('title', title),
      ]),
      h('body', [h('main', [h('h1', title), ...content])]),
    ]),
  ]);
}

function named(kind: MailKind): string {
  return kind.replaceAll('_', ' ');
}
