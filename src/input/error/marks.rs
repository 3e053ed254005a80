//! The words that wrappers put around a server's reply, as data.
//!
//! A client that words its messages like another one needs no entry: see `answers` in the module above for the general
//! rule. Phrases are matched without regard to the case of ASCII letters and from the beginning of a word.

use crate::input::notice::Command;
use crate::list::{List, Table, list, table};
use std::sync::OnceLock;

/// What a phrase tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tells {
    /// A client, library or application speaks.
    Client,
    /// The same; and the server's words, if any, end before it.
    Stop,
    /// The server's words follow.
    Says,
    /// A reply code follows.
    Code,
    /// An enhanced status code follows.
    Status,
    /// The client failed without a word from a server.
    Trouble,
    /// The code that a library dropped for a phrase of its own (.NET's `SmtpStatusCode`).
    Dropped(u16),
    /// What was answered.
    Command(Command),
}

/// What a client claims to be the reason, whatever the server said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Claim {
    Recipient,
    Sender,
    Encryption,
    Relaying,
    Login,
    Connection,
}

use Tells::{Client, Code, Dropped, Says, Status, Stop, Trouble};
const RCPT: Tells = Tells::Command(Command::Rcpt);
const MAIL: Tells = Tells::Command(Command::Mail);
const DATA: Tells = Tells::Command(Command::Data);
const END: Tells = Tells::Command(Command::EndOfData);
const AUTH: Tells = Tells::Command(Command::Auth);
const EHLO: Tells = Tells::Command(Command::Ehlo);
const TLS: Tells = Tells::Command(Command::StartTls);
const CONNECT: Tells = Tells::Command(Command::Connect);

/// Texts in one row and what they tell in another: a pointer and a length for each would weigh as much as a short phrase.
macro_rules! phrases {
    ($(($text:literal, $tells:expr)),* $(,)?) => {
        const TEXTS: &str = concat!($($text, "\n"),*);
        const TELLS: &[Tells] = &[$($tells),*];
    };
}

// In any order; longer phrases need not precede shorter ones, all that fit are told.
phrases![
    // Thunderbird: composeMsgs.properties
    ("an error occurred while sending mail", Client),
    ("an outgoing server (smtp) error occurred", Client),
    ("an outgoing server (smtp) error occurred", END),
    ("sending of the message failed", Client),
    ("sending of message failed", Client),
    ("the message was not sent due to exceeding", Client),
    ("the size of the message you are trying to send exceeds", Client),
    ("server responded", Says),
    ("please check the message recipient", Stop),
    ("please check the message recipient", RCPT),
    ("please check the recipient", Stop),
    ("please check the message and try again", Stop),
    ("please check the message and try again", END),
    ("please verify that your email address is correct", Stop),
    ("please verify that your email address is correct", MAIL),
    ("please verify that your mail address is correct", Stop),
    ("unable to authenticate to outgoing server", Trouble),
    ("unable to authenticate to outgoing server", AUTH),
    ("the message could not be sent because", Client),
    ("connecting to outgoing server (smtp)", Trouble),
    ("the message could not be sent using outgoing server", Trouble),
    ("the connection to outgoing server (smtp)", Trouble),
    ("login to server", Trouble),
    ("beim senden der nachricht ist ein fehler aufgetreten", Client),
    ("beim senden der e-mail ist ein fehler aufgetreten", Client),
    ("ein fehler ist beim senden", Client),
    ("fehler beim senden", Client),
    ("bitte überprüfen sie", Stop),
    ("bitte prüfen sie", Stop),
    ("senden der nachricht fehlgeschlagen", Client),
    ("une erreur est survenue lors de l'envoi", Client),
    ("erreur lors de l'envoi", Client),
    ("l'envoi du message a échoué", Client),
    ("échec de l'envoi", Client),
    ("veuillez vérifier", Stop),
    ("vérifiez ", Stop),
    ("ha ocurrido un error al enviar", Client),
    ("se produjo un error al enviar", Client),
    ("error al enviar", Client),
    ("no se pudo enviar", Client),
    ("por favor, compruebe", Stop),
    ("por favor compruebe", Stop),
    ("compruebe ", Stop),
    ("por favor, verifique", Stop),
    ("por favor verifique", Stop),
    ("verifique ", Stop),
    ("revise ", Stop),
    ("ocorreu um erro ao enviar", Client),
    ("ocorreu um erro durante o envio", Client),
    ("erro ao enviar", Client),
    ("falha ao enviar", Client),
    ("não foi possível enviar", Client),
    ("si è verificato un errore", Client),
    ("errore durante l'invio", Client),
    ("impossibile inviare", Client),
    ("invio del messaggio non riuscito", Client),
    ("verificare ", Stop),
    ("controllare ", Stop),
    ("er is een fout opgetreden", Client),
    ("fout bij het verzenden", Client),
    ("verzenden van het bericht is mislukt", Client),
    ("kan het bericht niet verzenden", Client),
    ("controleer ", Stop),
    ("wystąpił błąd podczas wysyłania", Client),
    ("błąd podczas wysyłania", Client),
    ("nie można wysłać", Client),
    ("nie udało się wysłać", Client),
    ("proszę sprawdzić", Stop),
    ("sprawdź ", Stop),
    ("при отправке", Client),
    ("произошла ошибка при отправке", Client),
    ("ошибка отправки", Client),
    ("Ошибка отправки", Client),
    ("ошибка при отправке", Client),
    ("не удалось отправить", Client),
    ("Не удалось отправить", Client),
    ("При отправке", Client),
    ("Пожалуйста, проверьте", Stop),
    ("Проверьте", Stop),
    ("пожалуйста, проверьте", Stop),
    ("发送邮件时", Client),
    ("发送消息时", Client),
    ("发送失败", Client),
    ("邮件发送失败", Client),
    ("无法发送", Client),
    ("请检查", Stop),
    ("请确认", Stop),
    ("傳送郵件時", Client),
    ("寄送郵件", Client),
    ("無法傳送", Client),
    ("請檢查", Stop),
    ("メールの送信中", Client),
    ("メッセージの送信中", Client),
    ("メール送信中", Client),
    ("送信できませんでした", Client),
    ("送信に失敗", Client),
    ("を確認してください", Client),
    // Outlook, Outlook Express, Windows Mail
    ("0x800ccc", Client),
    ("0x800420", Client),
    ("0x80040", Client),
    ("0x800ccc0", Trouble),
    ("0x800ccc1", Trouble),
    ("0x80042108", Trouble),
    ("0x80042109", Trouble),
    ("0x800ccc92", Trouble),
    ("reported error (0x", Client),
    ("the rejected e-mail address was", Client),
    ("the rejected e-mail address was", RCPT),
    ("one of the recipients was rejected by the server", RCPT),
    ("server response:", Client),
    ("server error:", Client),
    ("server error:", Code),
    ("serverfehler:", Client),
    ("serverfehler:", Code),
    ("erro do servidor:", Client),
    ("erro do servidor:", Code),
    ("erreur du serveur", Client),
    ("erreur du serveur :", Code),
    ("erreur du serveur:", Code),
    ("error del servidor:", Client),
    ("error del servidor:", Code),
    ("errore del server:", Client),
    ("errore del server:", Code),
    ("errore server:", Code),
    ("serverfout:", Client),
    ("serverfout:", Code),
    ("błąd serwera:", Client),
    ("błąd serwera:", Code),
    ("ошибка сервера:", Client),
    ("ошибка сервера:", Code),
    ("服务器错误:", Client),
    ("服务器错误:", Code),
    ("サーバー エラー:", Client),
    ("サーバー エラー:", Code),
    ("port: ", Stop),
    ("port : ", Stop),
    ("anschluss: ", Stop),
    ("porta: ", Stop),
    ("puerto: ", Stop),
    ("poort: ", Stop),
    ("порт: ", Stop),
    ("端口: ", Stop),
    ("ポート: ", Stop),
    ("secure(ssl):", Stop),
    ("secure (ssl):", Stop),
    // Apple Mail, iOS
    ("cannot send mail", Client),
    ("cannot send message", Client),
    ("a copy has been placed in your outbox", Client),
    ("was rejected by the server because it does not allow relaying", Trouble),
    ("was rejected by the server", Client),
    ("server response was:", Says),
    ("select a different outgoing mail server", Stop),
    // Android: K-9, AOSP and their kin
    ("failed to send some messages", Client),
    ("failed to send some mess", Client),
    ("negative smtp reply", Client),
    ("negative smtp reply:", Says),
    // Gmail, Yahoo and other web clients
    ("the response was:", Says),
    ("your message could not be sent", Client),
    ("your message was not sent", Client),
    ("message could not be sent", Client),
    ("message not sent", Client),
    ("we're having trouble sending", Client),
    ("oops... the system encountered a problem", Trouble),
    ("email could not be sent", Client),
    ("e-mail could not be sent", Client),
    ("mail could not be sent", Client),
    ("could not send email", Client),
    ("could not send the email", Client),
    ("could not send e-mail", Client),
    ("could not send message", Client),
    ("could not send mail", Client),
    ("unable to send email", Client),
    ("unable to send message", Client),
    ("unable to send mail", Client),
    ("unable to send e-mail", Client),
    ("failed to send email", Client),
    ("failed to send e-mail", Client),
    ("failed to send message", Client),
    ("failed to send mail", Client),
    ("error sending mail", Client),
    ("error sending email", Client),
    ("error sending message", Client),
    ("send mail fail", Client),
    ("smtp delivery error", Client),
    ("delivery error when sending", Client),
    // Roundcube, SnappyMail, RainLoop, Nextcloud
    ("failed to add recipient", Client),
    ("failed to add recipient", RCPT),
    ("failed to set sender", Client),
    ("failed to set sender", MAIL),
    ("failed to send data", Client),
    ("failed to send data", END),
    ("smtp error (", Code),
    ("smtp error (", Client),
    ("smtp-fehler (", Code),
    ("smtp-fehler", Client),
    ("erreur smtp (", Code),
    ("erreur smtp", Client),
    ("error smtp (", Code),
    ("error smtp", Client),
    ("erro smtp (", Code),
    ("erro smtp", Client),
    ("errore smtp (", Code),
    ("errore smtp", Client),
    ("smtp-fout (", Code),
    ("smtp-fout", Client),
    ("błąd smtp (", Code),
    ("błąd smtp", Client),
    ("ошибка smtp (", Code),
    ("Ошибка SMTP (", Code),
    ("ошибка smtp", Client),
    ("Ошибка SMTP", Client),
    ("smtp 错误", Client),
    ("smtp错误", Client),
    ("smtp 错误 (", Code),
    ("smtp エラー", Client),
    ("smtp エラー (", Code),
    ("smtpエラー", Client),
    ("authentication failed.", Trouble),
    ("connection to server failed", Trouble),
    ("message size exceeds server limit", Trouble),
    // PHPMailer, WordPress
    ("smtp error:", Stop),
    ("phpmailer", Client),
    ("phpmailer error:", Stop),
    ("mailer error:", Stop),
    ("wp_mail", Client),
    ("could not authenticate", Trouble),
    ("could not authenticate", AUTH),
    ("could not connect to smtp host", Trouble),
    ("smtp connect() failed", Trouble),
    ("data not accepted", Trouble),
    ("the following recipients failed", Client),
    ("the following recipients failed", RCPT),
    ("the following from address failed", Client),
    ("the following from address failed", MAIL),
    ("smtp server error:", Stop),
    ("command failed", Client),
    ("rcpt to command failed", RCPT),
    ("mail from command failed", MAIL),
    ("data command failed", DATA),
    ("data end command failed", END),
    ("recipient command failed", RCPT),
    ("mail command failed", MAIL),
    ("message failed:", Client),
    ("ehlo command failed", EHLO),
    ("starttls command failed", TLS),
    ("detail:", Says),
    ("smtp code:", Code),
    ("smtp code:", Stop),
    ("additional smtp info:", Status),
    ("additional smtp info:", Stop),
    ("could not instantiate mail function", Trouble),
    // Swift Mailer, Symfony Mailer, Laravel, Zend
    ("expected response code", Client),
    ("got code", Code),
    ("with message '", Says),
    ("got an empty response", Trouble),
    ("connection could not be established with host", Trouble),
    ("failed to authenticate on smtp server", Trouble),
    ("failed to authenticate on smtp server", AUTH),
    ("swift_", Client),
    ("transportexception", Client),
    ("zend_mail", Client),
    ("error code:", Code),
    // nodemailer
    ("can't send mail - all recipients were rejected", Client),
    ("can't send mail - all recipients were rejected", RCPT),
    ("invalid login", Client),
    ("invalid login", AUTH),
    ("missing credentials for", Trouble),
    ("response: '", Client),
    ("response: \"", Client),
    ("response: '", Says),
    ("response: \"", Says),
    ("response: `", Says),
    ("responsecode:", Code),
    ("responsecode:", Stop),
    ("response:", Stop),
    ("code: 'e", Stop),
    ("command: '", Stop),
    ("command: 'rcpt to'", RCPT),
    ("command: 'mail from'", MAIL),
    ("command: 'data'", END),
    ("command: 'auth", AUTH),
    ("command: 'conn'", CONNECT),
    ("command: 'ehlo'", EHLO),
    ("rejected: [", Stop),
    ("rejectederrors:", Stop),
    ("rejectederrors:", Client),
    ("rejectederror", Stop),
    ("econnrefused", Trouble),
    ("econnreset", Trouble),
    ("econnection", Trouble),
    ("etimedout", Trouble),
    ("esocket", Trouble),
    ("enotfound", Trouble),
    ("eai_again", Trouble),
    ("ehostunreach", Trouble),
    ("enetunreach", Trouble),
    ("edns", Trouble),
    ("etls", Trouble),
    ("greeting never received", Trouble),
    // Python
    ("smtplib.", Client),
    ("smtprecipientsrefused", Client),
    ("smtprecipientsrefused", RCPT),
    ("smtpsenderrefused", Client),
    ("smtpsenderrefused", MAIL),
    ("smtpdataerror", Client),
    ("smtpdataerror", END),
    ("smtpauthenticationerror", Client),
    ("smtpauthenticationerror", AUTH),
    ("smtpheloerror", Client),
    ("smtpheloerror", EHLO),
    ("smtpconnecterror", Client),
    ("smtpconnecterror", CONNECT),
    ("smtpresponseexception", Client),
    ("smtpserverdisconnected", Trouble),
    ("smtpnotsupportederror", Trouble),
    ("traceback (most recent call last)", Client),
    ("socket exception", Client),
    // Java
    ("nested exception is", Stop),
    ("; message exceptions (", Stop),
    ("failed message 1:", Stop),
    ("sendfailedexception", Client),
    ("smtpaddressfailedexception", Client),
    ("smtpaddressfailedexception", RCPT),
    ("smtpsenderfailedexception", Client),
    ("smtpsenderfailedexception", MAIL),
    ("smtpsendfailedexception", Client),
    ("messagingexception", Client),
    ("mailsendexception", Client),
    ("mailauthenticationexception", Client),
    ("authenticationfailedexception", Client),
    ("authenticationfailedexception", AUTH),
    ("mailconnectexception", Trouble),
    ("couldn't connect to host", Trouble),
    ("could not connect to host", Trouble),
    ("could not convert socket to tls", Trouble),
    ("could not convert socket to tls", TLS),
    ("invalid addresses", Client),
    ("caused by:", Stop),
    // .NET, MailKit, PowerShell
    ("smtpexception", Client),
    ("system.net.mail", Client),
    ("smtpfailedrecipient", Client),
    ("smtpfailedrecipient", RCPT),
    ("smtpcommandexception", Client),
    ("smtpprotocolexception", Trouble),
    ("exception calling \"send\"", Client),
    ("send-mailmessage", Client),
    ("failure sending mail", Trouble),
    ("unable to connect to the remote server", Trouble),
    ("at line:", Stop),
    ("categoryinfo", Stop),
    ("fullyqualifiederrorid", Stop),
    ("transaction failed. the server response was", Dropped(554)),
    ("mailbox unavailable. the server response was", Dropped(550)),
    ("exceeded storage allocation. the server response was", Dropped(552)),
    ("insufficient system storage. the server response was", Dropped(452)),
    ("service not available, closing transmission channel. the server response was", Dropped(421)),
    ("syntax error in parameters or arguments. the server response was", Dropped(501)),
    ("syntax error, command unrecognized. the server response was", Dropped(500)),
    ("command not implemented. the server response was", Dropped(502)),
    ("error in processing. the server response was", Dropped(451)),
    ("user not local; please try a different path. the server response was", Dropped(551)),
    ("mailbox name not allowed. the server response was", Dropped(553)),
    ("bad sequence of commands. the server response was", Dropped(503)),
    ("does not have permission to submit mail to this server. the server response was", Dropped(454)),
    ("the client was not authenticated. the server response was", Dropped(530)),
    // Ruby, Go, Perl, Erlang, Rust
    ("net::smtp", Client),
    ("net::smtpauthenticationerror", AUTH),
    ("net::opentimeout", Trouble),
    ("net::readtimeout", Trouble),
    ("textproto", Client),
    ("gomail:", Client),
    ("mail::sendmail", Client),
    ("email::sender", Client),
    ("permanent_failure", Client),
    ("temporary_failure", Client),
    ("retries_exceeded", Client),
    ("lettre", Client),
    ("permanent error (", Code),
    ("permanent error (", Client),
    ("transient error (", Code),
    ("transient error (", Client),
    ("panic:", Client),
    // Command lines
    ("msmtp:", Stop),
    ("msmtp: recipient address", RCPT),
    ("msmtp: envelope from address", MAIL),
    ("msmtp: the server did not accept the mail", END),
    ("server message:", Says),
    ("the reported error was", Client),
    ("> failed:", Says),
    ("curl: (", Client),
    ("rcpt failed:", RCPT),
    ("mail failed:", MAIL),
    ("git-send-email", Client),
    ("died at ", Stop),
    ("fetchmail:", Client),
    ("mutt:", Client),
    ("smtp session failed", Client),
    ("error sending message, child exited", Client),
    ("smtp critical", Trouble),
    ("smtp warning", Trouble),
    ("invalid response from server", Trouble),
    // Amazon's interfaces
    ("subtype:", Client),
    ("messagerejected", Client),
    ("aws http error", Client),
    ("sendrawemail", Client),
    ("error executing \"sendemail\"", Client),
    ("email address is not verified", Trouble),
    // What operating systems and TLS libraries say
    ("connection refused", Trouble),
    ("connection timed out", Trouble),
    ("connection reset", Trouble),
    ("connection unexpectedly closed", Trouble),
    ("connection closed", Trouble),
    ("connection timeout", Trouble),
    ("operation timed out", Trouble),
    ("timed out", Trouble),
    ("no route to host", Trouble),
    ("network is unreachable", Trouble),
    ("name or service not known", Trouble),
    ("nodename nor servname provided", Trouble),
    ("getaddrinfo", Trouble),
    ("unknown host", Trouble),
    ("unknownhostexception", Trouble),
    ("temporary failure in name resolution", Trouble),
    ("could not resolve host", Trouble),
    ("no such host", Trouble),
    ("host not found", Trouble),
    ("certificate verify failed", Trouble),
    ("certificate", Trouble),
    ("sslhandshakeexception", Trouble),
    ("handshake", Trouble),
    ("wrong version number", Trouble),
    ("ssl routines", Trouble),
    ("ssl3_get_record", Trouble),
    ("starttls is required but", Trouble),
    ("err_ssl", Trouble),
];

/// Phrases that nobody but a library or a dialog writes, so that a bounce's words beside them change nothing.
pub const CERTAIN: List = list![
    "an error occurred while sending mail",
    "expected response code",
    "smtp error:",
    "smtp error (",
    "smtp delivery error when sending",
    "negative smtp reply",
    "smtplib.",
    "smtprecipientsrefused",
    "nested exception is",
    "sendfailedexception",
    "system.net.mail",
    "smtpexception",
    "net::smtp",
    "0x800ccc",
    "0x800421",
    "can't send mail - all recipients",
    "mailer error:",
    "msmtp:",
    "exception calling \"send\"",
    "the rejected e-mail address was",
    "responsecode:",
    "rejectederrors:",
    "at smtpconnection",
    "swift_",
    "transportexception",
    "messagingexception",
    "smtp connect() failed",
    "phpmailer",
    "zend_mail",
    "failed to add recipient",
    "failed to send some messages",
    "beim senden der",
    "une erreur est survenue lors de l'envoi",
    "ha ocurrido un error al enviar",
    "se produjo un error al enviar",
    "ocorreu um erro ao enviar",
    "si è verificato un errore durante l'invio",
    "er is een fout opgetreden bij het verzenden",
    "wystąpił błąd podczas wysyłania",
    "При отправке",
    "发送邮件时",
    "寄送郵件",
    "メールの送信中",
    "メッセージの送信中",
];

/// Claims and the words that announce them.
pub const CLAIMS: Table<Claim> = table![
    "please check the message recipient" => Claim::Recipient,
    "invalid addresses" => Claim::Recipient,
    "please verify that your email address is correct" => Claim::Sender,
    "establishing an encrypted connection" => Claim::Encryption,
    "does not support ssl" => Claim::Encryption,
    "does not support the specified connection encryption" => Claim::Encryption,
    "does not allow relaying" => Claim::Relaying,
    "invalid login" => Claim::Login,
    "could not authenticate" => Claim::Login,
    "check the password" => Claim::Login,
    "cannot connect to your outgoing" => Claim::Connection,
    "socket exception" => Claim::Connection,
    "mailbox unavailable. the server response was" => Claim::Recipient,
];

/// Words of which a reply that bears a claim out has at least one.
pub fn words_of(claim: Claim) -> List {
    match claim {
        Claim::Recipient => list!["recipient", "user", "mailbox", "address", "rcpt", "account", "domain", "alias"],
        Claim::Sender => list!["sender", "from", "mail address", "return", "spf", "dmarc", "domain", "spoof"],
        Claim::Encryption => list!["tls", "ssl", "encrypt", "handshake", "certificate"],
        Claim::Relaying => list!["relay", "authenti", "not permitted", "not allowed", "local", "login", "log in"],
        Claim::Login => {
            list!["password", "credential", "username", "login", "log in", "authentication fail", "incorrect"]
        }
        Claim::Connection => list!["connect", "timed out", "timeout", "unavailable", "closing"],
    }
}

/// A phrase that stands in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mark {
    pub at: usize,
    pub end: usize,
    pub tells: Tells,
}

/// All phrases in a text, in their order.
pub fn find(text: &str) -> Vec<Mark> {
    static CHAINS: OnceLock<Chains> = OnceLock::new();
    let chains = CHAINS.get_or_init(|| Chains::new(TEXTS.split_terminator('\n').collect()));
    let bytes = text.as_bytes();
    let mut marks = Vec::new();
    for at in 0..bytes.len() {
        let first = bytes[at];
        if first.is_ascii_alphanumeric() && at > 0 && bytes[at - 1].is_ascii_alphanumeric() {
            continue;
        }
        for index in chains.of(first) {
            if let Some(len) = length_of(&bytes[at..], chains.phrases[index].as_bytes()) {
                marks.push(Mark { at, end: at + len, tells: TELLS[index] });
            }
        }
    }
    marks
}

/// Whether a text has a phrase, without regard to the case of ASCII letters.
pub fn has(text: &str, phrase: &str) -> bool {
    first(text, &[phrase]).is_some()
}

/// Where the first of some phrases stands.
pub fn first(text: &str, phrases: &[&str]) -> Option<usize> {
    first_of(text, &Chains::new(phrases.to_vec()))
}

/// Where the first of the phrases of [`CERTAIN`] stands.
pub fn certain(text: &str) -> Option<usize> {
    first_of(text, &Chains::new(CERTAIN.iter().collect()))
}

fn first_of(text: &str, chains: &Chains) -> Option<usize> {
    let bytes = text.as_bytes();
    (0..bytes.len()).find(|&at| {
        chains.of(bytes[at]).any(|index| length_of(&bytes[at..], chains.phrases[index].as_bytes()).is_some())
    })
}

/// Phrases by their first letter, so that a text is gone through once for all of them.
struct Chains<'p> {
    phrases: Vec<&'p str>,
    /// One more than the first phrase that begins with a byte; nought for none.
    heads: [u16; 256],
    /// The same for the next phrase with the same beginning.
    next: Vec<u16>,
}

impl<'p> Chains<'p> {
    fn new(phrases: Vec<&'p str>) -> Chains<'p> {
        let mut chains = Chains { heads: [0; 256], next: vec![0; phrases.len()], phrases };
        for (index, phrase) in chains.phrases.iter().enumerate().rev() {
            let head = &mut chains.heads[phrase.as_bytes()[0].to_ascii_lowercase() as usize];
            chains.next[index] = std::mem::replace(head, index as u16 + 1);
        }
        chains
    }

    /// The phrases that begin with a byte, in their order.
    fn of(&self, byte: u8) -> impl Iterator<Item = usize> + '_ {
        let mut link = self.heads[byte.to_ascii_lowercase() as usize];
        std::iter::from_fn(move || {
            let index = (link as usize).checked_sub(1)?;
            link = self.next[index];
            Some(index)
        })
    }
}

/// The length of a phrase at the start of a text. A blank fits blanks of any kind and number: dialogs wrap their lines.
fn length_of(text: &[u8], phrase: &[u8]) -> Option<usize> {
    const WIDEST_GAP: usize = 8;
    let mut at = 0;
    for byte in phrase {
        let found = *text.get(at)?;
        if *byte == b' ' {
            let blanks = text[at..].iter().take(WIDEST_GAP).take_while(|b| b.is_ascii_whitespace()).count();
            if blanks == 0 {
                return None;
            }
            at += blanks;
        } else if found.eq_ignore_ascii_case(byte) || (*byte == b'\'' && found == b'"') {
            at += 1;
        } else {
            return None;
        }
    }
    Some(at)
}
