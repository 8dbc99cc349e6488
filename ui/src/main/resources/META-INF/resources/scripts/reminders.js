// Turns web push on and off in this browser. The worker that shows a reminder lies beside this file, so that it never
// answers for a page.
window.reminders = (() => {
  const worker = '/scripts/reminder-worker.js';
  const scope = '/scripts/';

  const active = (registration) => {
    const starting = registration.installing || registration.waiting;
    return registration.active || !starting
      ? Promise.resolve()
      : new Promise((done) =>
          starting.addEventListener('statechange', () => starting.state === 'activated' && done()));
  };

  /** Resolves to the address at which this browser is called; rejects where it or its person does not want that. */
  const turnOn = async (key, text) => {
    if ((await Notification.requestPermission()) !== 'granted') {
      throw new Error('refused');
    }
    const address = worker + '?' + new URLSearchParams({ text });
    const registration = await navigator.serviceWorker.register(address, { scope });
    await active(registration);
    const subscription = await registration.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: key });
    return subscription.endpoint;
  };

  /** Removes the worker, the subscription with it, and a reminder that still stands there. */
  const turnOff = async () => {
    const registration = await navigator.serviceWorker?.getRegistration(scope);
    const standing = (await registration?.getNotifications()) ?? [];
    standing.forEach((it) => it.close());
    await registration?.unregister();
  };

  const signsOut = (it) => it instanceof Element && it.hasAttribute('data-signs-out');
  addEventListener('click', (event) => event.composedPath().some(signsOut) && turnOff().catch(() => {}), true);

  return { turnOn, turnOff };
})();
