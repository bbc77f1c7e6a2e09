import { words } from '../words/index.js';
import { chooseLanguage, isLanguage, LANGUAGES } from '../words/language.js';

/** In which language the console speaks, each called by its own name; what is written in a form is lost with the page. */
export function LanguageChoice() {
  return (
    <label>
      {words.language}{' '}
      <select
        value={document.documentElement.lang}
        onChange={({ target }) => {
          if (isLanguage(target.value)) chooseLanguage(target.value);
        }}
      >
        {Object.entries(LANGUAGES).map(([id, name]) => (
          <option key={id} value={id} lang={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
