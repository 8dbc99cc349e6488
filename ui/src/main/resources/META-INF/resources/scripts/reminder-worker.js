// Shows the one fixed reminder when the server calls. The call has no content; the words came with this file's address.
const text = new URL(self.location.href).searchParams.get('text') || '';

self.addEventListener('push', (event) => {
  event.waitUntil(self.registration.showNotification(text, { tag: 'reminder' }));
});

self.addEventListener('notificationclick', (event) => {
  event.notification.close();
  event.waitUntil(self.clients.openWindow('/'));
});
