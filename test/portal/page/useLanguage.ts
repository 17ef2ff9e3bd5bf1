import { useEffect, useState } from 'react';
import { type Language, languages } from './words';

const key = 'portal-language';

/** The chosen language, kept in this browser and told to the document; at first the browser's own. */
export function useLanguage(): [Language, (language: Language) => void] {
  const [language, setLanguage] = useState(first);
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = languages[language].locale.dir;
    localStorage.setItem(key, language);
  }, [language]);
  return [language, setLanguage];
}

function first(): Language {
  const kept = localStorage.getItem(key) ?? navigator.language.slice(0, 2);
  return kept === 'el' ? 'el' : 'en';
}
