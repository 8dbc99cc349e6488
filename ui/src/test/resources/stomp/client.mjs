// A client of somebody else's making: connects as docs/live.md says and prints what happens to it, a line each.
import { Client } from "@stomp/stompjs";
import WebSocket from "ws";

const { LIVE, ORIGIN, COOKIE, TOKEN, DESTINATION } = process.env;

const client = new Client({
  webSocketFactory: () => {
    const socket = new WebSocket(LIVE, ["v12.stomp"], { headers: { Cookie: COOKIE, Origin: ORIGIN } });
    socket.on("unexpected-response", (_, response) => {
      console.log(`refused ${response.statusCode}`);
      process.exit();
    });
    return socket;
  },
  connectHeaders: { "X-XSRF-TOKEN": TOKEN },
  reconnectDelay: 0,
  onConnect: () => {
    console.log("connected");
    client.subscribe(DESTINATION, (it) => console.log(`message ${it.body}`));
  },
  onStompError: () => console.log("error"),
  onWebSocketClose: (it) => {
    console.log(`closed ${it.code}`);
    process.exit();
  },
});
client.activate();
