// What every entry of the package answers, in whatever host it runs. The file is copied into each project of
// `tests/package/projects` and runs there unchanged: in Node, workers, pages, Deno and Bun. It gathers answers and judges
// nothing; the test compares them with those of the entry for Node, field by field.

/** Everything that `api` says to the cases of `cases.mjs`, as plain data. */
export async function conform(api, cases) {
  const inputs = cases.map(({ text, base64 }) => text ?? bytes(base64));
  return {
    answers: inputs.map((input, at) => api.decode(input, cases[at].options)),
    together: api.decodeAll(inputs, { explain: false }),
    reference: api.reference({ locale: 'en' }),
    large: large(api),
    refusals: refusals(api),
    names: Object.keys(api).filter((name) => typeof api[name] === 'function'),
    french: await french(api),
  };
}

// A language that is loaded when it is asked for; some hosts cannot import a file while they run.
async function french(api) {
  try {
    await api.loadLocale('fr-CA');
  } catch {
    return null;
  }
  return api.decode('452 4.2.2 <jan@example.com>: Mailbox full', { locale: 'fr-CA' });
}

// The memory of the module has to grow for it, and the answer must come from the grown one.
function large(api) {
  const text = `${'An ordinary line of an ordinary mail.\r\n'.repeat(60_000)}550 5.1.1 User unknown\r\n`;
  const { kind, findings, warnings } = api.decode(text, { explain: false });
  return { kind, findings, warnings, after: api.decode('452 4.2.2 Mailbox full').findings[0].cause };
}

function refusals(api) {
  const wrong = [
    () => api.decode(550),
    () => api.decode(null),
    () => api.decode('550', { audience: 'boss' }),
    () => api.decodeAll('550'),
    () => api.decodeAll(['550', {}]),
  ];
  return wrong.map((call) => {
    try {
      return { answered: call() };
    } catch (error) {
      return `${error.name}: ${error.message}`;
    }
  });
}

function bytes(base64) {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
