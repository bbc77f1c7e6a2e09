import { speak } from './words/index.js';
import { readersLanguage } from './words/language.js';
import './tokens.css';
import './app.css';
import './parts/parts.css';

/** First what the reader speaks, then all that says something: its texts are constants. */
async function start(): Promise<void> {
  const language = readersLanguage(document.cookie, navigator.languages);
  document.documentElement.lang = language;
  if (language === 'de') speak(language, (await import('./words/de/german.js')).german);
  const { show } = await import('./show.js');
  show(language);
}

void start();
