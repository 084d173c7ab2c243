/* What the web app keeps in memory: ids, messages, chats, contacts. The parts are joined into one script by the server. */

const VERSION = '2.3000.1017054665';
const store = window.localStorage; // lives in LocalAuth's userDataDir: survives restarts
const missing = new Set();

// ---------- tiny Backbone-like emitter ("a b" subscribes to both) ----------
class Emitter {
  #h = new Map();
  hears(ev) {
    return (this.#h.get(ev) || []).length > 0;
  }
  on(ev, fn) {
    for (const e of ev.split(' ')) {
      if (!this.#h.has(e)) this.#h.set(e, []);
      this.#h.get(e).push(fn);
    }
    return this;
  }
  off(ev, fn) {
    for (const e of ev.split(' '))
      this.#h.set(
        e,
        (this.#h.get(e) || []).filter((f) => f !== fn),
      );
    return this;
  }
  once(ev, fn) {
    const g = (...a) => {
      this.off(ev, g);
      fn(...a);
    };
    return this.on(ev, g);
  }
  trigger(ev, ...a) {
    for (const f of [...(this.#h.get(ev) || [])]) {
      try {
        f(...a);
      } catch (e) {
        send({ t: 'page_error', where: ev, error: String((e && e.stack) || e) });
      }
    }
  }
}

// ---------- ids ----------
class Wid {
  constructor(s) {
    const m = /^([^@]+)@(.+)$/.exec(s);
    if (!m) throw new Error('wid error: invalid wid ' + s);
    this.user = m[1];
    this.server = m[2];
    this._serialized = s;
  }
  toString() {
    return this._serialized;
  }
  toJid() {
    return this._serialized;
  }
  equals(o) {
    return String(o) === this._serialized;
  }
  isUser() {
    return this.server === 'c.us' || this.server === 'lid';
  }
  isLid() {
    return this.server === 'lid';
  }
  isGroup() {
    return this.server === 'g.us';
  }
  isStatus() {
    return this._serialized === 'status@broadcast';
  }
  isNewsletter() {
    return this.server === 'newsletter';
  }
}
const wid = (x) => (x instanceof Wid ? x : new Wid(typeof x === 'string' ? x : x._serialized));
const hex = (n) =>
  [...crypto.getRandomValues(new Uint8Array(n))]
    .map((b) => b.toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase();
class MsgKey {
  constructor({ from, to, id, participant, fromMe, remote }) {
    this.fromMe = fromMe ?? true;
    this.remote = remote ? wid(remote) : wid(to);
    this.id = id;
    if (participant) this.participant = wid(participant);
    this._serialized = [this.fromMe, this.remote._serialized, id]
      .concat(participant ? [wid(participant)._serialized] : [])
      .join('_');
  }
  static async newId() {
    return '3EB0' + hex(9);
  }
  toString() {
    return this._serialized;
  }
}

// ---------- models ----------
class Model extends Emitter {
  constructor(attrs) {
    super();
    Object.assign(this, attrs);
  }
  set(attrs) {
    Object.assign(this, attrs);
    return this;
  }
  serialize() {
    const o = {};
    for (const k of Object.keys(this)) {
      const v = this[k];
      if (typeof v !== 'function' && !(v instanceof Emitter)) o[k] = v;
    }
    return o;
  }
  toJSON() {
    return this.serialize();
  }
}
class MsgModel extends Model {
  unsafe() {
    return this;
  }
  canReply() {
    return true;
  }
  msgContextInfo() {
    return {
      quotedMsg: { type: this.type, body: this.body },
      quotedStanzaID: this.id.id,
      quotedParticipant: this.author || this.from,
    };
  }
  async downloadMedia() {
    this.mediaData.mediaStage = 'RESOLVED';
  }
  serialize() {
    const o = super.serialize();
    delete o.blobB64;
    delete o.mediaObject;
    delete o.mediaBlob;
    return o;
  }
}
class MediaData extends Model {
  toJSON() {
    const { mediaBlob, renderableUrl, mediaStage, ...o } = this;
    return { ...o, mediaData: { mediaStage } };
  }
}
class ChatModel extends Model {
  constructor(a) {
    super({ unreadCount: 0, archive: false, pin: 0, isLocked: false, muteExpiration: 0, t: now(), ...a });
    Object.defineProperty(this, 'mute', { value: { expiration: 0 } });
    Object.defineProperty(this, 'msgs', {
      value: {
        getModelsArray: () => Msg.getModelsArray().filter((m) => String(m.id.remote) === String(this.id)),
        add() {},
      },
    });
  }
}
class ContactModel extends Model {}
class Collection extends Emitter {
  constructor(modelClass) {
    super();
    this.modelClass = modelClass;
    this.m = new Map();
  }
  get(id) {
    return this.m.get(String(id?._serialized ?? id));
  }
  getModelsArray() {
    return [...this.m.values()];
  }
  add(model) {
    this.m.set(String(model.id._serialized ?? model.id), model);
    this.trigger('add', model);
    return model;
  }
  remove(id) {
    const v = this.get(id);
    if (v) {
      this.m.delete(String(v.id));
      this.trigger('remove', v);
    }
  }
  async find(id) {
    return this.get(id) || null;
  }
}
const now = () => Math.floor(Date.now() / 1000);
const Msg = new Collection(MsgModel);
Msg.getMessagesById = async (ids) => ({ messages: ids.map((i) => Msg.get(i)).filter(Boolean) });
Msg.search = async (q) => ({ messages: Msg.getModelsArray().filter((m) => (m.body || '').includes(q)) });
const Chat = new Collection(ChatModel);
Chat.find = async (id) => Chat.get(id) || openChat(id);
const Contact = new Collection(ContactModel);
Contact.find = async (id) =>
  Contact.get(id) ||
  Contact.add(
    new ContactModel({
      id: wid(id),
      name: undefined,
      pushname: undefined,
      isBusiness: false,
      isContactBlocked: false,
    }),
  );
const Reactions = new Collection(Model);
const GroupMetadata = { update: async () => {} };
function openChat(id, extra = {}) {
  id = wid(id);
  const have = Chat.get(id);
  if (have) return have;
  const { t: _t, participants: _p, ...rest } = extra;
  const a = { formattedTitle: Contact.get(id)?.name || id.user, name: Contact.get(id)?.name, ...rest, id };
  const c = new ChatModel(a);
  if (id.isGroup())
    Object.defineProperty(c, 'groupMetadata', {
      value: new Model({
        id,
        subject: extra.formattedTitle || id.user,
        announce: false,
        isLidAddressingMode: false,
        participants: (extra.participants || []).map((p) => ({
          id: wid(p),
          isAdmin: false,
          isSuperAdmin: false,
        })),
      }),
    });
  return Chat.add(c);
}

const me = () => wid(store.getItem('me') || '15550000000@c.us');
const Socket = new Emitter();
Object.assign(Socket, {
  state: 'OPENING',
  hasSynced: false,
  async logout() {
    send({ t: 'logout' });
    store.removeItem('paired');
    Cmd.trigger('logout');
  },
  takeover() {
    setState('CONNECTED');
  },
});
const Conn = new Model({ ref: null, platform: 'android', pushname: 'Casting Bot' });
Conn.serialize = () => ({
  ref: Conn.ref,
  platform: Conn.platform,
  pushname: Conn.pushname,
  connected: Socket.state === 'CONNECTED',
});
const Cmd = new Emitter();
Object.assign(Cmd, {
  refreshQR() {
    send({ t: 'refresh_qr' });
  },
  async sendRevokeMsgs(chat, { list }) {
    for (const m of list) {
      send({ t: 'revoke', id: m.id._serialized });
      m.type = 'revoked';
      m.body = '';
      Msg.trigger('change:type', m);
    }
  },
  async sendDeleteMsgs(chat, { list }) {
    for (const m of list) {
      send({ t: 'delete', id: m.id._serialized });
      Msg.remove(m.id);
    }
  },
  openChatBottom: async () => true,
});
const setState = (s) => {
  Socket.state = s;
  Socket.trigger('change:state', Socket, s);
};
const b64 = (u8) => btoa(String.fromCharCode(...new Uint8Array(u8)));
const bytes = (s) => Uint8Array.from(atob(s), (c) => c.charCodeAt(0));
const link = (s) => (String(s ?? '').match(/https?:\/\/[^\s]+/g) || []).map((href) => ({ href, url: href }));
class OpaqueData {
  static async createFromData(blob, type) {
    const o = new OpaqueData();
    o.blob = blob;
    o.type = type;
    return o;
  }
  url() {
    return (this.u ??= URL.createObjectURL(this.blob));
  }
  autorelease() {}
  formData() {
    return this.blob;
  }
  size() {
    return this.blob.size;
  }
}
const media = new Map(); // filehash -> {b64,mimetype}
