//! The talk of a session: every reply finds the command that it answers, in the order of the commands (RFC 2920), and
//! those replies are kept that decide what becomes of a recipient.

use super::lines::{self, Line, Side};
use crate::decoding::{Outcome, Remote};
use crate::input::notice::{Command, Notice, Passage, Reply, Setting};
use crate::input::reply;
use crate::input::scan::Scan;
use crate::input::secret::Secrets;
use crate::input::text::Text;
use crate::limits;
use crate::list::{List, list};
use std::collections::VecDeque;

/// A command that waits for its reply; `None` for words that are no command.
#[derive(Clone, Default)]
struct Asked {
    command: Option<Command>,
    recipient: Option<Passage>,
}

/// Bytes that one answer may take when it is repeated for each recipient of a message.
const MAX_REPEATED: usize = 4 * 1024 * 1024;

pub struct Session<'a> {
    /// Lines without a mark that end a message, from here on.
    dots_ahead: usize,
    text: &'a Text,
    setting: Setting,
    remote: Remote,
    asked: VecDeque<Asked>,
    /// How many of them are DATA, and how many are not QUIT.
    data_asked: usize,
    others_asked: usize,
    /// The lines of the reply that is being read.
    open: Text,
    last_code: Option<u16>,
    /// Whether the last line was the server's.
    server_spoke: bool,
    greeted: bool,
    lmtp: bool,
    in_data: bool,
    wants_credentials: bool,
    /// What the client logged in with: never shown, even where the server repeats it.
    secrets: Secrets,
    /// Recipients of this transaction that were accepted, with the answer.
    accepted: Vec<Notice>,
    refused_recipient: bool,
    refused: bool,
    found: Vec<Notice>,
    /// Whether the last reply is the last one found.
    just_found: bool,
    /// Refusals that decide unless the session finds another way: HELO after EHLO, another mechanism, no encryption.
    mendable: Vec<Notice>,
    /// A refusal of what is no command: it counts when nothing else does.
    weak: Option<Notice>,
    limit_reached: bool,
    /// The furthest that a session without a result came.
    progress: Option<Notice>,
    /// What the client says of a session that broke off.
    complaint: Option<Text>,
    named: Option<Passage>,
}

impl<'a> Session<'a> {
    /// A session of which these are all the lines.
    pub fn new(text: &'a Text, lines: &[Line], setting: Setting) -> Session<'a> {
        let is_dot = |line: &&Line| !line.marked && &text.as_str()[line.words.clone()] == ".";
        Session {
            dots_ahead: lines.iter().filter(is_dot).count(),
            text,
            setting,
            remote: Remote::default(),
            asked: VecDeque::new(),
            data_asked: 0,
            others_asked: 0,
            open: Text::default(),
            last_code: None,
            server_spoke: false,
            greeted: false,
            lmtp: false,
            in_data: false,
            wants_credentials: false,
            secrets: Secrets::default(),
            accepted: Vec::new(),
            refused_recipient: false,
            refused: false,
            found: Vec::new(),
            just_found: false,
            mendable: Vec::new(),
            weak: None,
            limit_reached: false,
            progress: None,
            complaint: None,
            named: None,
        }
    }

    pub fn read(&mut self, line: &Line) {
        let words = &self.text.as_str()[line.words.clone()];
        let is_dot = !line.marked && words == ".";
        self.dots_ahead -= usize::from(is_dot);
        if self.in_data && !is_dot && self.is_message(line, words) {
            return;
        }
        match line.side {
            Side::Server => self.server(line, words),
            Side::Client => self.client(line, words),
            Side::Program if self.wants_credentials && !words.trim().is_empty() && !line.marked => {
                self.credentials(words);
            }
            Side::Program => self.program(line, words),
        }
        if !words.trim().is_empty() {
            self.server_spoke = line.side == Side::Server;
        }
    }

    /// Whether a line belongs to the message, which may hold anything. Where the dot is left out and no mark tells, only
    /// a reply that may come now ends it.
    fn is_message(&self, line: &Line, words: &str) -> bool {
        if self.dots_ahead > 0 {
            return true;
        }
        let code = lines::reply_code(words).map(|(code, _)| code);
        match line.side {
            Side::Client => false,
            _ if line.marked => false,
            Side::Server => !matches!(code, Some(250 | 421 | 450..=452 | 550..=554)),
            Side::Program => !complains(words),
        }
    }

    fn server(&mut self, line: &Line, words: &str) {
        if let Some(code) = words.strip_prefix("retcode (").and_then(|rest| rest.get(..3)) {
            self.summary(line, code);
            return;
        }
        let Some((code, continues)) = lines::reply_code(words) else {
            // A line of the reply that lost its code, or was too wide for the terminal.
            if self.server_spoke && !words.is_empty() {
                self.amend(line);
            }
            return;
        };
        if !self.open.is_empty() && self.last_code != Some(code) {
            self.close();
        }
        self.last_code = Some(code);
        let blank = self.text.span(line.words.start..line.words.start);
        if !self.open.is_empty() {
            self.open.push("\n", blank);
        }
        self.open.push_part(self.text, line.words.clone());
        if !continues {
            self.close();
        }
    }

    /// smtplib's `reply: retcode (550); Msg: b'5.1.1 …'` repeats the reply that it has shown, or stands for it.
    fn summary(&mut self, line: &Line, code: &str) {
        if self.server_spoke && self.last_code.is_some_and(|last| code.parse() == Ok(last)) {
            return;
        }
        let string = self.text.as_str();
        let start = line.words.start + "retcode (".len();
        let words =
            string[line.words.clone()].find_words("Msg: ").map_or(line.words.end, |at| line.words.start + at + 5);
        let quote = string[words..line.words.end].find_any("'\"").map_or(0, |at| at + 1);
        let mut whole = self.text.part(start..start + 3);
        whole.push(" ", self.text.span(start + 3..start + 4));
        let end = string[..line.words.end].trim_end_any("'\"").len().max(words + quote);
        whole.push_part(self.text, words + quote..end);
        self.answered(reply::parse(&whole, 0..whole.len()));
    }

    /// Adds words to the reply before them.
    fn amend(&mut self, line: &Line) {
        let blank = self.text.span(line.words.start..line.words.start);
        if !self.open.is_empty() {
            self.open.push("\n", blank);
            self.open.push_part(self.text, line.words.clone());
            return;
        }
        if !self.just_found {
            return;
        }
        let words = self.masked(&self.text.part(line.words.clone()));
        if let Some(notice) = self.found.last_mut() {
            notice.reply.text.push(" ", blank);
            notice.reply.text.push_part(&words, 0..words.len());
        }
    }

    /// Ends the reply that is being read.
    fn close(&mut self) {
        if self.open.is_empty() {
            return;
        }
        let whole = std::mem::take(&mut self.open);
        self.answered(reply::parse(&whole, 0..whole.len()));
    }

    fn client(&mut self, line: &Line, words: &str) {
        self.close();
        let command = lines::command(words);
        if (self.in_data || self.data_asked > 0) && command != Some(Command::EndOfData) {
            // A message that ends in one piece: smtplib's `send: b'Subject: …\r\n.\r\n'`.
            if words.ends_with("\\r\\n.") {
                self.end_of_data();
            }
            return;
        }
        if self.wants_credentials {
            self.credentials(words);
            return;
        }
        match command {
            Some(Command::EndOfData) => self.end_of_data(),
            Some(Command::Auth) => {
                words.split_whitespace().skip(2).for_each(|words| self.secrets.keep(words));
                self.ask(command, None);
            }
            Some(Command::Rcpt | Command::Vrfy) => {
                let recipient = self.argument(line);
                self.ask(command, recipient);
            }
            Some(Command::Ehlo) => {
                self.lmtp = words.get(..4).is_some_and(|verb| verb.eq_ignore_ascii_case("LHLO"));
                self.ask(command, None);
            }
            Some(_) => self.ask(command, None),
            None if !words.is_empty() => self.ask(None, None),
            None => {}
        }
    }

    fn ask(&mut self, command: Option<Command>, recipient: Option<Passage>) {
        // The paste begins after the greeting.
        self.greeted = true;
        self.data_asked += usize::from(command == Some(Command::Data));
        self.others_asked += usize::from(command != Some(Command::Quit));
        self.asked.push_back(Asked { command, recipient });
    }

    fn next_asked(&mut self) -> Option<Asked> {
        let asked = self.asked.pop_front()?;
        self.data_asked -= usize::from(asked.command == Some(Command::Data));
        self.others_asked -= usize::from(asked.command != Some(Command::Quit));
        Some(asked)
    }

    /// The client's answer to `334`.
    fn credentials(&mut self, words: &str) {
        self.wants_credentials = false;
        self.secrets.keep(words);
        self.ask(Some(Command::Auth), None);
    }

    /// LMTP answers once for each recipient (RFC 2033 §4.2).
    fn end_of_data(&mut self) {
        self.in_data = false;
        if !self.lmtp || self.accepted.is_empty() {
            self.ask(Some(Command::EndOfData), None);
            return;
        }
        for accepted in std::mem::take(&mut self.accepted) {
            self.ask(Some(Command::EndOfData), accepted.recipient);
        }
    }

    /// The address of RCPT or VRFY.
    fn argument(&self, line: &Line) -> Option<Passage> {
        let words = &self.text.as_str()[line.words.clone()];
        let range = match (words.find('<'), words.find('>')) {
            (Some(open), Some(end)) if open < end => open + 1..end,
            _ => {
                let start = words.find_any(": ").map_or(0, |at| at + 1);
                let rest = words[start..].trim_start();
                let start = words.len() - rest.len();
                start..start + rest.find_by(&|c: char| c.is_whitespace()).unwrap_or(rest.len())
            }
        };
        // Source routes are ignored (RFC 5321 §3.6.1).
        let route = if words[range.clone()].starts_with('@') {
            words[range.clone()].find(':').map_or(0, |at| at + 1)
        } else {
            0
        };
        let range = line.words.start + range.start + route..line.words.start + range.end;
        let words = self.text.as_str()[range.clone()].to_string();
        (!words.is_empty()).then(|| Passage { words, span: self.text.span(range) })
    }

    fn program(&mut self, line: &Line, words: &str) {
        if let Some(host) = connected_to(words) {
            self.close();
            while self.next_asked().is_some() {}
            self.greeted = false;
            self.in_data = false;
            self.remote = remote_of(host);
            return;
        }
        if !complains(words) {
            return;
        }
        self.close();
        // `*** Error connecting to mx.example.com:25:`, and the reason on the next line.
        if let Some(complaint) = self.complaint.take_if(|complaint| complaint.as_str().ends_with(':')) {
            let reason = self.masked(&self.text.part(line.words.clone()));
            let mut whole = complaint;
            whole.push(" ", self.text.span(line.words.start..line.words.start));
            whole.push_part(&reason, 0..reason.len());
            self.complaint = Some(whole);
            return;
        }
        if self.named.is_none() {
            self.named = reply::recipient(&self.text.part(line.words.clone()));
        }
        if let Some(command) = failed_command(words)
            && self.asked.is_empty()
        {
            self.ask(Some(command), None);
        }
        let waits = self.others_asked > 0;
        if self.complaint.is_none() && (waits || self.in_data || !self.greeted || accuses(words)) {
            self.complaint = Some(self.masked(&self.text.part(line.words.clone())));
        }
    }

    /// A whole reply has come.
    fn answered(&mut self, reply: Reply) {
        let Some(code) = reply.code.map(|code| code.value) else { return };
        let reply = Reply { text: self.masked(&reply.text), ..reply };
        self.just_found = false;
        let asked = match self.next_asked() {
            Some(asked) => asked,
            None if self.in_data => Asked { command: Some(Command::EndOfData), recipient: None },
            None if !self.greeted => Asked { command: Some(Command::Connect), recipient: None },
            None => Asked::default(),
        };
        if asked.command == Some(Command::Connect) || asked.command.is_none() && code == 220 {
            self.greeting(&reply);
        }
        self.greeted = true;
        self.complaint = None;
        let notice = Notice {
            recipient: asked.recipient,
            reply,
            command: asked.command,
            remote: self.remote.clone(),
            setting: self.setting,
            ..Notice::default()
        };
        match code / 100 {
            2 => self.accept(notice),
            3 => self.go_on(notice),
            _ => self.refuse(notice, code),
        }
    }

    /// The host that the greeting names (RFC 5321 §4.3.1) is the one that answers from now on.
    fn greeting(&mut self, reply: &Reply) {
        let name = reply.text.as_str().split_whitespace().next().unwrap_or("");
        let letters = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-');
        if name.contains('.')
            && name.chars().all(letters)
            && name.contains_by(&|c: char| c.is_ascii_alphabetic())
            && !name.ends_with('.')
        {
            self.remote.host = Some(name.to_string());
        }
        self.accepted.clear();
        self.in_data = false;
        self.refused = false;
        self.refused_recipient = false;
    }

    fn go_on(&mut self, notice: Notice) {
        match notice.command {
            Some(Command::Auth) => self.wants_credentials = true,
            // 354 comes after DATA; in a paste that begins late, after nothing.
            Some(Command::Data) | None => self.in_data = true,
            _ => {}
        }
    }

    fn accept(&mut self, notice: Notice) {
        self.wants_credentials = false;
        match notice.command {
            Some(Command::Rcpt) => self.accepted.push(notice),
            Some(Command::EndOfData) => self.decide(notice, Some(Outcome::Delivered)),
            Some(command @ (Command::Ehlo | Command::Auth | Command::StartTls)) => {
                self.mendable.retain(|notice| notice.command != Some(command));
                self.came_to(notice);
            }
            Some(Command::Mail) => {
                self.accepted.clear();
                self.refused_recipient = false;
                self.came_to(notice);
            }
            Some(Command::Rset) => {
                self.accepted.clear();
                self.in_data = false;
            }
            Some(Command::Connect | Command::Vrfy | Command::Expn) => self.came_to(notice),
            None if notice.reply.code.is_some_and(|code| code.value == 220) => self.came_to(notice),
            _ => {}
        }
    }

    /// Remembers how far the session came; the list of extensions tells less than the greeting.
    fn came_to(&mut self, notice: Notice) {
        let lists = notice.command == Some(Command::Ehlo) || notice.command == Some(Command::StartTls);
        if lists && self.progress.is_some() {
            return;
        }
        self.progress = Some(Notice { outcome: Some(Outcome::InProgress), ..notice });
    }

    fn refuse(&mut self, notice: Notice, code: u16) {
        self.wants_credentials = false;
        if self.is_consequence(&notice, code) {
            return;
        }
        match notice.command {
            Some(Command::Data | Command::EndOfData) => self.decide(notice, None),
            // One mechanism after the other: the refusal of the credentials tells more than that of a mechanism.
            Some(Command::Auth) if matches!(code, 500..=504) && self.failed(Command::Auth) => {}
            Some(command @ (Command::Ehlo | Command::StartTls | Command::Auth)) => {
                self.mendable.retain(|notice| notice.command != Some(command));
                self.mendable.push(notice);
            }
            Some(Command::Connect | Command::Mail) => {
                self.refused = true;
                self.find(notice);
            }
            Some(Command::Rcpt) => {
                self.refused_recipient = true;
                self.find(notice);
            }
            _ => {
                let recipient = notice.recipient.clone().or_else(|| reply::recipient(&notice.reply.text));
                let notice = Notice { recipient, ..notice };
                match code {
                    421 => self.find(notice),
                    _ => self.weak = Some(notice),
                }
            }
        }
    }

    fn find(&mut self, notice: Notice) {
        if self.found.len() == limits::ENOUGH {
            return;
        }
        self.just_found = true;
        self.found.push(notice);
    }

    fn failed(&self, command: Command) -> bool {
        self.mendable.iter().any(|notice| notice.command == Some(command))
    }

    /// Whether a refusal only follows from an earlier one.
    fn is_consequence(&self, notice: &Notice, code: u16) -> bool {
        match notice.command {
            Some(Command::Rset | Command::Quit | Command::Noop | Command::Help) => code != 421 || self.refused,
            Some(Command::Data | Command::EndOfData) if self.accepted.is_empty() => {
                self.refused || self.refused_recipient
            }
            _ => code == 503 && self.refused || matches!(code, 503 | 530) && self.failed(Command::Auth),
        }
    }

    /// The answer to the whole message: it holds for every recipient that was accepted.
    fn decide(&mut self, notice: Notice, outcome: Option<Outcome>) {
        self.in_data = false;
        let notice = Notice { outcome, ..notice };
        if notice.recipient.is_some() {
            self.find(notice);
            return;
        }
        let mut recipients = std::mem::take(&mut self.accepted);
        if recipients.is_empty() {
            let recipient = reply::recipient(&notice.reply.text);
            self.find(Notice { recipient, ..notice });
            return;
        }
        let fit = 1 + MAX_REPEATED / (1 + notice.reply.text.len());
        self.limit_reached |= recipients.len() > fit;
        recipients.truncate(fit);
        for accepted in recipients {
            self.find(Notice { recipient: accepted.recipient, ..notice.clone() });
        }
    }

    /// What decided, in the order in which it was said, and whether some of it was left out.
    pub fn finish(mut self) -> (Vec<Notice>, bool) {
        self.close();
        if !self.found.iter().any(|notice| notice.outcome == Some(Outcome::Delivered)) {
            let mendable = std::mem::take(&mut self.mendable);
            self.found.splice(0..0, mendable);
        }
        let limit_reached = self.limit_reached;
        (self.result(), limit_reached)
    }

    fn result(mut self) -> Vec<Notice> {
        if !self.found.is_empty() {
            self.found.sort_by_key(|notice| notice.reply.code.map_or(0, |code| code.span.start));
            let named = self.named;
            return self.found.into_iter().map(|notice| with_recipient(notice, &named)).collect();
        }
        if let Some(words) = self.complaint.take() {
            return self.broken_off(words);
        }
        if let Some(notice) = self.weak {
            return vec![notice];
        }
        if !self.accepted.is_empty() {
            let under_way = |notice: Notice| Notice { outcome: Some(Outcome::InProgress), ..notice };
            return self.accepted.into_iter().take(limits::ENOUGH).map(under_way).collect();
        }
        self.progress.into_iter().collect()
    }

    /// The session ended without a reply: the client's words are all there is.
    fn broken_off(self, words: Text) -> Vec<Notice> {
        let waiting = self.asked.iter().find(|asked| asked.command != Some(Command::Quit)).cloned();
        let command = match &waiting {
            Some(asked) => asked.command,
            None if self.in_data => Some(Command::EndOfData),
            None if !self.greeted => Some(Command::Connect),
            None => None,
        };
        let recipient = waiting
            .and_then(|asked| asked.recipient)
            .or_else(|| self.accepted.into_iter().next().and_then(|notice| notice.recipient))
            .or(self.named);
        let notice = Notice {
            outcome: Some(Outcome::Failed),
            recipient,
            command,
            remote: self.remote,
            context: words,
            setting: self.setting,
            ..Notice::default()
        };
        vec![notice]
    }

    /// A text in which what the client logged in with is replaced by asterisks.
    fn masked(&self, text: &Text) -> Text {
        let mut masked = Text::default();
        let mut from = 0;
        while let Some((at, len)) = self.secrets.next(text.as_str(), from) {
            masked.push_part(text, from..at);
            masked.push("***", text.span(at..at + len));
            from = at + len;
        }
        if from == 0 {
            return text.clone();
        }
        masked.push_part(text, from..text.len());
        masked
    }
}

/// A finding about a message whose recipient only the program names.
fn with_recipient(notice: Notice, named: &Option<Passage>) -> Notice {
    let of_message = matches!(notice.command, Some(Command::EndOfData | Command::Data));
    match notice.recipient {
        None if of_message => Notice { recipient: named.clone(), ..notice },
        _ => notice,
    }
}

/// The host in the client's words about a connection: `Connected to mx.example.com (192.0.2.1) port 25`.
fn connected_to(words: &str) -> Option<&str> {
    const VERBS: List =
        list!["connected to ", "trying ", "connect: to ", "connect to host ", "connection: opening to "];
    let start = words.trim_start_any("=*- [<>+");
    let head = start.get(..start.len().min(64)).or_else(|| start.get(..60)).unwrap_or(start).to_ascii_lowercase();
    let (at, verb) = VERBS.iter().filter_map(|verb| head.find_words(verb).map(|at| (at, verb))).max()?;
    if complains(words) {
        return None;
    }
    start.get(at + verb.len()..)
}

/// `mx.example.com (192.0.2.1) port 25`, `192.0.2.1:25...`, `"mx.example.com", port 587`, `('mx.example.com', 25)`.
fn remote_of(words: &str) -> Remote {
    let is_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_');
    let mut remote = Remote::default();
    for token in words.split(&[' ', ',', '"', '\'', '(', ')', '[', ']', '/', ';'][..]).filter(|token| !token.is_empty())
    {
        let token = token.trim_end_matches('.');
        if token.parse::<std::net::Ipv6Addr>().is_ok() {
            remote.ip.get_or_insert_with(|| token.to_string());
            continue;
        }
        let name = token.split(':').next().unwrap_or("");
        if name.parse::<std::net::Ipv4Addr>().is_ok() {
            remote.ip.get_or_insert_with(|| name.to_string());
        } else if name.contains('.') && name.chars().all(is_name) {
            remote.host.get_or_insert_with(|| name.to_string());
        }
    }
    remote
}

/// Words of a client whose session broke off.
fn complains(words: &str) -> bool {
    const SIGNS: List = list![
        "closed connection",
        "connection closed",
        "closed by",
        "timed out",
        "timeout",
        "refused",
        "reset by",
        "unexpectedly",
        "unreachable",
        "no route",
        "not connect",
        "n't connect",
        "to connect",
        "lost connection",
        "error connecting",
        "connect error",
        "not resolve",
        "not known",
        "broken pipe",
        "handshake fail",
        "startup failed",
        "verify failed",
        "command failed",
        "failed to",
        "curl: (",
        "smtp error",
    ];
    if words.len() > 2000 {
        return false;
    }
    let words = words.to_ascii_lowercase();
    SIGNS.is_in(&words)
}

/// Words that are a complaint even when no command waits for its answer.
fn accuses(words: &str) -> bool {
    let words = words.to_ascii_lowercase();
    words.starts_with("*** ") || ["failed", "error", "curl: ("].iter().any(|sign| words.has_words(sign))
}

/// The command that PHPMailer names: `SMTP ERROR: DATA END command failed:`.
fn failed_command(words: &str) -> Option<Command> {
    let before = words.split_words(" command failed").map_or(words, |(before, _)| before);
    let name = before[before.rfind_words(": ").map_or(0, |at| at + 2)..].trim();
    match name {
        "DATA END" => Some(Command::EndOfData),
        "DATA" => Some(Command::Data),
        "RCPT TO" => Some(Command::Rcpt),
        "MAIL FROM" => Some(Command::Mail),
        "STARTTLS" => Some(Command::StartTls),
        "EHLO" | "HELO" => Some(Command::Ehlo),
        _ if name.starts_with("AUTH") => Some(Command::Auth),
        _ => None,
    }
}
