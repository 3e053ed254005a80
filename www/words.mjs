// The page's own words, beside those that the module gives. One table a language; `words(locale)` gives the nearest.

const en = {
  outcome: {
    failed: 'Not delivered',
    'for-now': 'Not accepted for now',
    delayed: 'Not delivered yet',
    delivered: 'Delivered',
    relayed: 'Passed on',
    'in-progress': 'In progress',
    reported: 'For your information',
    unknown: 'Outcome not known',
  },
  kind: {
    reply: 'a mail server’s reply',
    code: 'a bare code',
    transcript: 'the record of an SMTP session',
    log: 'lines of a mail server’s log',
    error: 'an error message of a mail program',
    notice: 'the text of a bounce (a notice that mail was not delivered)',
    message: 'a whole mail',
    unrecognized: 'a text that tells nothing of mail delivery',
  },
  turn: {
    sender: {
      sender: 'Yours',
      'sender-admin': 'Your mail administrator’s',
      recipient: 'The recipient’s',
      'recipient-admin': 'The other side’s administrator’s',
      nobody: 'Nobody’s: nothing for you to do',
      unknown: 'The text does not tell',
    },
    helpdesk: {
      sender: 'The sender’s',
      'sender-admin': 'The sender’s mail administrator’s',
      recipient: 'The recipient’s',
      'recipient-admin': 'The receiving side’s administrator’s',
      nobody: 'Nobody’s: nothing to do',
      unknown: 'The text does not tell',
    },
    admin: {
      sender: 'The sender’s',
      'sender-admin': 'The sending side’s administrator’s',
      recipient: 'The recipient’s',
      'recipient-admin': 'The receiving side’s administrator’s',
      nobody: 'Nobody’s: nothing to do',
      unknown: 'The text does not tell',
    },
  },
  again: {
    server: 'Yes, by the mail server',
    sender: 'Only if it is sent again',
    nobody: 'No',
    unknown: 'Not known',
  },
  confidence: {
    high: 'Sure',
    medium: 'Fairly sure',
    low: 'Not sure',
  },
  basis: {
    provider: 'Read from wording that only this provider uses.',
    text: 'Read from the server’s own words.',
    'enhanced-status': 'Read from the status code: the words say less.',
    'reply-code': 'Read from the reply code alone: the words say nothing more.',
    none: 'Nothing in the text gives a reason.',
  },
  tells: {
    code: 'reply code',
    'enhanced-status': 'status code',
    cause: 'reason',
    provider: 'provider',
    recipient: 'recipient',
    retry: 'time to try again',
  },
  permanence: {
    permanent: 'permanent',
    temporary: 'temporary',
    success: 'success',
    unknown: 'not known',
  },
};

const TABLES = { en };

/** The words for a language tag; English where there are none. */
export function words(locale) {
  return TABLES[locale] ?? TABLES[String(locale).split('-')[0]] ?? en;
}

/** The direction that a language is written in. */
export function direction(locale) {
  return ['ar', 'fa', 'he', 'ur'].includes(String(locale).split('-')[0]) ? 'rtl' : 'ltr';
}

/** A language's name in that language. */
export function languageName(locale) {
  return new Intl.DisplayNames([locale], { type: 'language' }).of(locale) ?? locale;
}
