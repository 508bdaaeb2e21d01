/* Passkeys: what the page asks of the browser, and the browser's answer in the form. Without them, or without this script,
   the button does not show. */
(() => {
  const bytes = text => Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), letter => letter.charCodeAt(0));
  const text = buffer => btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');

  const asked = options => ({
    ...options,
    challenge: bytes(options.challenge),
    ...(options.user && { user: { ...options.user, id: bytes(options.user.id) } }),
    ...(options.excludeCredentials && {
      excludeCredentials: options.excludeCredentials.map(key => ({ ...key, id: bytes(key.id) }))
    })
  });

  const PARTS = ['clientDataJSON', 'attestationObject', 'authenticatorData', 'signature', 'userHandle'];
  const answer = key => JSON.stringify({
    id: key.id,
    rawId: text(key.rawId),
    type: key.type,
    clientExtensionResults: {},
    response: Object.fromEntries(PARTS.filter(part => key.response[part]).map(part => [part, text(key.response[part])]))
  });

  async function ask(field, form) {
    const failed = form.querySelector('[data-failed]');
    failed.hidden = true;
    try {
      const publicKey = asked(JSON.parse(field.dataset.options));
      field.value = answer(await navigator.credentials[field.dataset.passkey]({ publicKey }));
      form.submit();
    } catch {
      failed.hidden = false;
    }
  }

  for (const field of window.PublicKeyCredential ? document.querySelectorAll('[data-passkey]') : []) {
    const form = field.closest('form');
    const button = form.querySelector('button[hidden]');
    button.type = 'button';
    button.hidden = false;
    button.addEventListener('click', () => ask(field, form));
  }
})();
