// Runs in each message that is displayed: asks the background whether it may be a bounce, and shows the explanation above.
// A class of an element must come from a module that is imported: one that stands in this script is refused.
(async () => {
  const { runtime, i18n } = globalThis.messenger;
  const mail = await runtime.sendMessage('bounce?');
  if (!mail) return;
  const { show } = await import(runtime.getURL('show.js'));
  show(mail, i18n.getUILanguage());
})();
