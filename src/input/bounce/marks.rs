//! The set phrases of bounces, and where they stand in a text.
//!
//! A phrase tells that the text is a bounce, what became of the message, or what follows: recipients, the server's
//! words, the name of the reporting host. Phrases are compared without regard to case, blanks and line ends.

use crate::input::scan::Scan;
use std::ops::Range;
use std::sync::OnceLock;

/// Only bounces say so.
pub const BOUNCE: u16 = 1;
/// The message was given up. An address in the same paragraph is a recipient.
pub const FAILED: u16 = 2;
/// The message is still being tried.
pub const DELAYED: u16 = 4;
/// The message arrived.
pub const DELIVERED: u16 = 8;
/// The message was passed on to a system that does not report.
pub const RELAYED: u16 = 16;
/// Recipients follow.
pub const LIST: u16 = 32;
/// The server's words, or a reason, follow.
pub const REASON: u16 = 64;
/// The name of the host that reports follows.
pub const REPORTER: u16 = 128;
/// Addresses in this paragraph are not recipients: whom to ask, who sent the message.
pub const CONTACT: u16 = 256;
/// The words that follow outrank a reply that stands before.
pub const NESTED: u16 = 512;
/// What follows the server's words.
pub const END: u16 = 1024;
/// Given up after all, whatever was said of delays.
pub const FINAL: u16 = 2048;
/// Still tried, however the failure is worded.
pub const PENDING: u16 = 4096;

const LOST: u16 = BOUNCE | FAILED;
const LATE: u16 = BOUNCE | DELAYED;

/// A phrase in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mark {
    pub at: usize,
    /// A page of nothing but phrases has a mark for every few bytes, so a mark is small.
    len: u16,
    pub flags: u16,
}

impl Mark {
    pub fn end(&self) -> usize {
        self.at + usize::from(self.len)
    }

    pub fn is(&self, flags: u16) -> bool {
        self.flags & flags != 0
    }
}

/// Finds the phrases in a part of a text: the longest at each word.
pub fn scan(text: &str, range: Range<usize>) -> Vec<Mark> {
    // As many as a page of little else has; a list that grows leaves gaps as large as itself.
    let mut marks = Vec::with_capacity(range.len() / 24);
    let mut before = ' ';
    let mut from = range.start;
    for (at, c) in text[range.clone()].char_indices() {
        let at = range.start + at;
        let begins = at >= from && (!before.is_alphanumeric() || !c.is_ascii()) && !c.is_whitespace();
        if begins
            && let Some((end, flags)) = longest(&text[at..range.end])
            && let Ok(len) = u16::try_from(end)
        {
            marks.push(Mark { at, len, flags });
            from = at + end;
        }
        before = c;
    }
    marks
}

/// The longest phrase that words begin with: letter by letter, fewer and fewer phrases are left.
fn longest(words: &str) -> Option<(usize, u16)> {
    let mut left = phrases();
    let (mut at, mut depth) = (0, 0);
    let mut longest = None;
    while let Some(c) = words[at..].chars().next() {
        let rest = &words[at..];
        let wanted = if c.is_whitespace() { ' ' } else { lower(c) };
        at += if wanted == ' ' { rest.len() - rest.trim_start().len() } else { c.len_utf8() };
        for &byte in wanted.encode_utf8(&mut [0; 4]).as_bytes() {
            let letter = |(phrase, _): &(&str, u16)| phrase.as_bytes().get(depth).copied();
            let start = left.partition_point(|row| letter(row) < Some(byte));
            let end = left.partition_point(|row| letter(row) <= Some(byte));
            left = &left[start..end];
            depth += 1;
        }
        if let [(phrase, flags), others @ ..] = left
            && phrase.len() == depth
        {
            left = others;
            if !ends_inside_word(words, at) {
                longest = Some((at, *flags));
            }
        }
        if left.is_empty() {
            break;
        }
    }
    longest
}

/// The set phrases with what they tell, in the order of their letters.
fn phrases() -> &'static [(&'static str, u16)] {
    static PHRASES: OnceLock<Vec<(&'static str, u16)>> = OnceLock::new();
    PHRASES.get_or_init(|| TEXTS.split_terminator('\n').zip(FLAGS.iter().copied()).collect())
}

fn ends_inside_word(words: &str, len: usize) -> bool {
    words[..len].ends_by(&|c: char| c.is_ascii_alphanumeric())
        && words[len..].starts_by(&|c: char| c.is_ascii_alphanumeric())
}

/// Whether words begin with a phrase in lower case.
pub fn begins(words: &str, phrase: &str) -> bool {
    prefix(words, phrase).is_some()
}

/// Whether a short text holds a phrase in lower case.
pub fn contains(words: &str, phrase: &str) -> bool {
    words.char_indices().any(|(at, _)| begins(&words[at..], phrase))
}

/// The length of a phrase that words begin with; a blank in the phrase stands for any blanks, or none before a bracket.
#[inline]
pub fn prefix(words: &str, phrase: &str) -> Option<usize> {
    // Nearly every place fails at its first letter.
    match (words.as_bytes().first()?, phrase.as_bytes().first()?) {
        (found @ b'a'..=b'z', wanted) if found != wanted => None,
        _ => prefix_len(words, phrase),
    }
}

fn prefix_len(words: &str, phrase: &str) -> Option<usize> {
    let (bytes, wanted) = (words.as_bytes(), phrase.as_bytes());
    let (mut at, mut of_phrase) = (0, 0);
    while let Some(&byte) = wanted.get(of_phrase) {
        let found = *bytes.get(at)?;
        if byte == b' ' {
            let blanks = words[at..].len() - words[at..].trim_start().len();
            if blanks == 0 {
                return None;
            }
            at += blanks;
            of_phrase += 1;
        } else if byte.is_ascii() && found.is_ascii() && found != b'`' {
            if found.to_ascii_lowercase() != byte {
                return None;
            }
            at += 1;
            of_phrase += 1;
        } else {
            let (c, wanted) = (words[at..].chars().next()?, phrase[of_phrase..].chars().next()?);
            if lower(c) != wanted {
                return None;
            }
            at += c.len_utf8();
            of_phrase += wanted.len_utf8();
        }
    }
    Some(at)
}

fn lower(c: char) -> char {
    match c {
        '\u{2019}' | '\u{2018}' | '`' => '\'',
        _ if c.is_ascii() => c.to_ascii_lowercase(),
        _ => crate::letters::lower(c),
    }
}

/// Texts in one row and flags in another: a pointer and a length for each would weigh as much as a short phrase.
macro_rules! phrases {
    ($(($text:literal, $flags:expr)),* $(,)?) => {
        const TEXTS: &str = concat!($($text, "\n"),*);
        const FLAGS: &[u16] = &[$($flags),*];
    };
}

// In the order of their letters, as bytes.
phrases![
    ("(expanded from", END),
    ("(in reply to", END),
    ("(state", END),
    ("(unrecoverable error", LOST | FINAL),
    ("--- message non-deliverable", LOST | END),
    ("/i'm not going to try again", END),
    ("a mensagem para", LIST),
    ("a message sent by", CONTACT),
    ("a problem occurred during the delivery of this message", BOUNCE | CONTACT),
    ("a resposta do servidor remoto foi:", REASON),
    ("a resposta foi:", REASON),
    ("absenderadresse:", CONTACT),
    ("account is disabled", FAILED),
    ("action: delayed", DELAYED),
    ("action: delivered", DELIVERED),
    ("action: failed", FAILED),
    ("action: relayed", RELAYED),
    ("additional info:", REASON),
    ("additional information", END),
    ("additional information follows :", BOUNCE | REASON),
    ("address not found", LOST),
    ("address to which your message was addressed", LIST),
    ("addressed to email address", LIST),
    ("addressed to:", LIST),
    ("addresses did not receive", LOST | LIST),
    ("adresse de l'expéditeur", CONTACT),
    ("affected recipients", LOST | LIST),
    ("ainda não foi entregue", LATE),
    ("ainda não pôde ser entregue", LATE),
    ("all hosts have been failing for a long time", BOUNCE),
    ("an folgende empfänger nicht zugestellt", LOST | LIST),
    ("antwort des servers:", REASON),
    ("as their", REASON),
    ("attempted to deliver", LOST),
    ("attempting to deliver", LOST),
    ("attempts will continue", LATE | PENDING),
    ("aus folgendem grund:", REASON),
    ("aún no se ha podido entregar", LATE),
    ("because", REASON),
    ("because:", REASON),
    ("bei der zustellung an die folgenden empfänger", LOST | LIST),
    ("bounced back", LOST),
    ("bronserver:", BOUNCE | REPORTER),
    ("błąd:", REASON),
    ("can not be delivered", LOST),
    ("can't be delivered", LOST),
    ("cannot be delivered", LOST),
    ("cannot be delivered to", LOST | LIST),
    ("cannot deliver", LOST),
    ("cause :", REASON),
    ("cause:", REASON),
    ("command output:", BOUNCE | REASON),
    ("contact your", CONTACT),
    ("continue to try", LATE | PENDING),
    ("could not be delivered", LOST),
    ("could not be delivered because", LOST | REASON),
    ("could not be delivered because of", LOST | REASON),
    ("could not be delivered for", LATE),
    ("could not be delivered to", LOST | LIST),
    ("could not be delivered to the following", LOST | LIST),
    ("could not deliver", LOST),
    ("could not deliver message to", LOST | LIST),
    ("could not deliver message to the following", LOST | LIST),
    ("could not deliver the message to", LOST | LIST),
    ("could not deliver your message to", LOST | LIST),
    ("couldn't be delivered", LOST),
    ("couldn't be delivered for", LATE),
    ("couldn't be delivered to", LOST | LIST),
    ("couldn't deliver", LOST),
    ("couldn't find a mail exchanger", LOST),
    ("couldn't find any host named", LOST),
    ("delay in the delivery", LATE),
    ("delay reason", LATE),
    ("delays in delivering", LATE),
    ("delevery to the following recipients", LOST | LIST),
    ("delivery agent at", REPORTER),
    ("delivery attempts will continue", LATE | PENDING),
    ("delivery delayed", LATE),
    ("delivery delayed to these recipients", LATE | LIST),
    ("delivery failed", LOST),
    ("delivery failed to", LOST | LIST),
    ("delivery failed to the following", LOST | LIST),
    ("delivery failure", LOST),
    ("delivery has failed", LOST),
    ("delivery has failed to these recipients", LOST | LIST),
    ("delivery incomplete", LATE),
    ("delivery is delayed to these recipients", LATE | LIST),
    ("delivery problem", LOST),
    ("delivery problems", LOST),
    ("delivery report", BOUNCE),
    ("delivery status notification", LOST),
    ("delivery status notification from", REPORTER),
    ("delivery temporarily suspended:", BOUNCE),
    ("delivery to the following address", LOST | LIST),
    ("delivery to the following addresses", LOST | LIST),
    ("delivery to the following recipient", LOST | LIST),
    ("delivery to the following recipient failed", LOST | LIST),
    ("delivery to the following recipient failed permanently", LOST | LIST),
    ("delivery to the following recipient has been delayed", LATE | LIST),
    ("delivery to the following recipients", LOST | LIST),
    ("delivery to the following recipients failed", LOST | LIST),
    ("delivery to the following recipients failed permanently", LOST | LIST),
    ("delivery to the following recipients has been delayed", LATE | LIST),
    ("delivery to these recipients", LOST | LIST),
    ("delivery to these recipients or groups is complete", BOUNCE | RELAYED),
    ("delivery will continue to be attempted", LATE | PENDING),
    ("despite repeated delivery attempts", LATE),
    ("destinataire :", LIST),
    ("destinataire suivant", LOST | LIST),
    ("destinataire:", LIST),
    ("destinataires suivants", LOST | LIST),
    ("destinatario:", LIST),
    ("destinatário abaixo", LOST | LIST),
    ("destinatário:", LIST),
    ("destinatários abaixo", LOST | LIST),
    ("det gick inte att leverera", LOST),
    ("det gick inte att leverera till följande mottagare", LOST | LIST),
    ("details:", REASON),
    ("diagnoseinformationen für administratoren", BOUNCE | LIST),
    ("diagnostic code:", REASON),
    ("diagnostic information for administrators", BOUNCE | LIST),
    ("diagnostic-code:", REASON),
    ("diagnosticeringsoplysninger til administratorer", BOUNCE | LIST),
    ("diagnostické informace pro správce", BOUNCE | LIST),
    ("diagnostikkinformasjon for administratorer", BOUNCE | LIST),
    ("diagnostische gegevens voor beheerders", BOUNCE | LIST),
    ("diagnostische informatie voor beheerders", BOUNCE | LIST),
    ("diagnostisk information för administratörer", BOUNCE | LIST),
    ("did not exactly match", FAILED),
    ("did not like our", BOUNCE | REASON),
    ("did not reach", LOST),
    ("did not reach some or all of the intended recipients", LOST | LIST),
    ("did not reach the following recipient(s)", LOST | LIST),
    ("did not receive", LOST),
    ("die nachricht konnte nicht an folgende empfänger", LOST | LIST),
    ("does not exist", FAILED),
    ("does not like recipient", BOUNCE),
    ("doesn't exist", FAILED),
    ("dsn generated by", END),
    ("dsn generated by:", REPORTER | END),
    ("due to the following reason:", BOUNCE | REASON),
    ("due to the following reasons:", BOUNCE | REASON),
    ("důvod:", REASON),
    ("ei voitu toimittaa", LOST),
    ("el mensaje a", LIST),
    ("email address has not been found", BOUNCE),
    ("email security gateway at host", REPORTER),
    ("empfänger:", LIST),
    ("empfängeradresse:", LIST),
    ("erreur :", REASON),
    ("erreur signalée :", REASON),
    ("erreur:", REASON),
    ("error code :", REASON),
    ("error code:", REASON),
    ("error de entrega a estos destinatarios", LOST | LIST),
    ("error delivering", LOST),
    ("error delivering your mail to", LOST | LIST),
    ("error delivering your message to", LOST | LIST),
    ("error description:", REASON),
    ("error detail", REASON),
    ("error message below:", BOUNCE | REASON),
    ("error message:", REASON),
    ("error notificado:", REASON),
    ("error text:", REASON),
    ("error that the other server returned was:", BOUNCE | REASON),
    ("error while delivering", LOST),
    ("error-end:", END),
    ("error-for:", BOUNCE | LIST),
    ("error-text:", REASON),
    ("error:", REASON),
    ("error_code :", REASON),
    ("error_code:", REASON),
    ("error_msg:", REASON),
    ("errore segnalato:", REASON),
    ("errore:", REASON),
    ("exceeds size limit", BOUNCE),
    ("explanation:", REASON),
    ("failed addresses", LIST),
    ("failed addresses follow", LOST | LIST),
    ("failed recipient:", LOST | LIST),
    ("failed recipients", LOST | LIST),
    ("failed to deliver", LOST),
    ("failed to deliver message to", LOST | LIST),
    ("failed to deliver the message to", LOST | LIST),
    ("failed to deliver to", LOST | LIST),
    ("failed to delivery", LOST),
    ("failure notice", LOST),
    ("failure reason:", BOUNCE | REASON),
    ("failure reasons", BOUNCE | LIST | REASON),
    ("failure to deliver", LOST),
    ("falha na entrega a estes destinatários", LOST | LIST),
    ("falha na entrega da mensagem para", LOST | LIST),
    ("fehler bei der nachrichtenzustellung an folgende empfänger", LOST | LIST),
    ("fehler:", REASON),
    ("fehlermeldung:", REASON),
    ("final-recipient:", LIST),
    ("folgende empfänger", LOST | LIST),
    ("following address(es) failed:", LOST | LIST),
    ("following addresses have delivery notifications", LOST | LIST),
    ("following list of recipients", LIST),
    ("following message to", LOST | LIST),
    ("following recipient(s) could not be reached", LOST | LIST),
    ("following recipients could not be reached", LOST | LIST),
    ("following recipients was rejected", LOST | LIST),
    ("following recipients were rejected", LOST | LIST),
    ("for further assistance", CONTACT | END),
    ("for more information and tips to fix", END),
    ("for the following reason(s):", BOUNCE | REASON),
    ("for the following reason:", BOUNCE | REASON),
    ("fout:", REASON),
    ("följande mottagare", LOST | LIST),
    ("følgende modtagere", LOST | LIST),
    ("følgende mottakere", LOST | LIST),
    ("gave this error:", BOUNCE | REASON),
    ("geadresseerde:", LIST),
    ("gemeldeter fehler:", REASON),
    ("generando servidor:", BOUNCE | REPORTER),
    ("generated by the program amavisd-new at host", REPORTER),
    ("generated following response:", BOUNCE | REASON),
    ("generating server:", BOUNCE | REPORTER),
    ("genererande server:", BOUNCE | REPORTER),
    ("genererende server:", BOUNCE | REPORTER),
    ("generierender server:", BOUNCE | REPORTER),
    ("gerando servidor:", BOUNCE | REPORTER),
    ("gives error message", BOUNCE | REASON),
    ("giving up on", END),
    ("go on trying", LATE | PENDING),
    ("grund:", REASON),
    ("had permanent delivery errors", BOUNCE),
    ("had permanent fatal", LOST),
    ("had successful delivery notifications", BOUNCE | DELIVERED),
    ("has been blocked. see technical details", LOST),
    ("has been delayed", LATE),
    ("has been delayed:", LATE | LIST),
    ("has been delivered to the following", BOUNCE | DELIVERED),
    ("has been rejected", LOST),
    ("has bounced", LOST),
    ("has encountered a delivery problem", LOST),
    ("has encountered delivery problems", LOST),
    ("has not been delivered", LOST),
    ("has not yet been delivered", LATE),
    ("hasn't been delivered yet", LATE),
    ("have not been delivered", LOST),
    ("have not yet received your message", LATE | LIST),
    ("https://groups.google.com/support", BOUNCE),
    ("i'm not going to try again", END),
    ("if you do so", CONTACT),
    ("if you feel this message to be in error", CONTACT),
    ("if you require assistance", CONTACT),
    ("ihre nachricht an", LIST),
    ("il messaggio a", LIST),
    ("il messaggio per", LIST),
    ("il tuo messaggio a", LIST),
    ("iletilemedi", LOST),
    ("impossibile recapitare", LOST),
    ("impossibile recapitare il messaggio ai seguenti destinatari", LOST | LIST),
    ("incorrectly constructed", LOST | LIST),
    ("información de diagnóstico para administradores", BOUNCE | LIST),
    ("información de diagnóstico para los administradores", BOUNCE | LIST),
    ("informacje diagnostyczne dla administratorów", BOUNCE | LIST),
    ("informations de diagnostic pour les administrateurs", BOUNCE | LIST),
    ("informazioni di diagnostica per gli amministratori", BOUNCE | LIST),
    ("informazioni diagnostiche per gli amministratori", BOUNCE | LIST),
    ("informações de diagnóstico para administradores", BOUNCE | LIST),
    ("intended recipient", LIST),
    ("intended recipients", LIST),
    ("invalid address", FAILED),
    ("invalid final delivery userid", FAILED),
    ("is being returned to you", LOST),
    ("is complete, but no delivery notification was sent", BOUNCE | RELAYED),
    ("is delayed", LATE),
    ("is niet bezorgd", LOST),
    ("is unavailable", FAILED),
    ("isn't within", LOST),
    ("it responded as follows:", BOUNCE | REASON),
    ("je bericht aan", LIST),
    ("kan niet worden bezorgd", LOST),
    ("keep on trying", LATE | PENDING),
    ("keep trying", LATE | PENDING),
    ("kon niet worden bezorgd", LOST),
    ("konnte an folgende empfänger nicht", LOST | LIST),
    ("konnte bisher nicht zugestellt werden", LATE),
    ("konnte nicht zugestellt werden", LOST),
    ("konnte noch nicht zugestellt werden", LATE),
    ("konnten nicht zugestellt werden", LOST),
    ("kunde inte levereras", LOST),
    ("kunne ikke leveres", LOST),
    ("la remise est retardée", LATE),
    ("la respuesta del servidor remoto fue:", REASON),
    ("la respuesta fue:", REASON),
    ("la risposta è stata:", REASON),
    ("la réponse était :", REASON),
    ("last attempt failed because:", BOUNCE | REASON),
    ("list of recipients", LIST),
    ("mail agent", REPORTER),
    ("mail delivery failed", LOST),
    ("mail delivery system", LOST),
    ("mail has been returned", LOST),
    ("mail sent to", LIST),
    ("mail server at", REPORTER),
    ("mail system at host", BOUNCE | REPORTER),
    ("mailbox exceeds", FAILED),
    ("mailbox full", FAILED),
    ("mailbox is full", FAILED),
    ("maildir delivery failed", BOUNCE),
    ("mancata consegna", LOST),
    ("message blocked", LOST),
    ("message delayed", LATE),
    ("message from", REPORTER),
    ("message has been returned", LOST),
    ("message hops", BOUNCE | END),
    ("message non-deliverable", LOST | END),
    ("message not delivered", LOST),
    ("message rejected by:", END),
    ("message was not accepted", LOST),
    ("message was rejected", LOST),
    ("message was undeliverable", LOST),
    ("message will be deleted from queue", FAILED | FINAL),
    ("motif :", REASON),
    ("motivo:", REASON),
    ("n'a pas encore pu être", LATE),
    ("n'a pas encore été remis", LATE),
    ("n'a pas pu être délivré", LOST),
    ("n'a pas pu être livré", LOST),
    ("n'a pas pu être remis", LOST),
    ("n'a pas été remis", LOST),
    ("n'a pu etre", LOST),
    ("n'a pu être", LOST),
    ("name service error for name=", BOUNCE),
    ("nao pode ser entregue", LOST),
    ("następujących adresatów", LOST | LIST),
    ("następujących odbiorców", LOST | LIST),
    ("nebyla doručena", LOST),
    ("nelze doručit", LOST),
    ("nem kézbesíthető", LOST),
    ("nem sikerült kézbesíteni", LOST),
    ("nepodařilo se doručit", LOST),
    ("next attempt", LATE | PENDING | END),
    ("nicht zugestellt", LOST),
    ("nicht zugestellt werden", LOST),
    ("nie mogła zostać dostarczona", LOST),
    ("nie można dostarczyć", LOST),
    ("nie została dostarczona", LOST),
    ("nie została jeszcze dostarczona", LATE),
    ("niedostarczona", LOST),
    ("niet worden afgeleverd", LOST),
    ("no action is required", END),
    ("no action is required on your part", BOUNCE),
    ("no further delivery attempts will be made", FAILED | FINAL),
    ("no ha podido ser entregado", LOST),
    ("no longer valid", FAILED),
    ("no pudo ser entregado", LOST),
    ("no se entregó", LOST),
    ("no se ha podido entregar", LOST),
    ("no se ha podido entregar el mensaje a", LOST | LIST),
    ("no se pudo entregar", LOST),
    ("no se pudo entregar el mensaje a", LOST | LIST),
    ("no se pudo entregar su mensaje a", LOST | LIST),
    ("no such user", FAILED),
    ("no such user here", FAILED),
    ("nog niet worden afgeleverd", LATE),
    ("nog niet worden bezorgd", LATE),
    ("non può essere recapitato", LOST),
    ("non è ancora stato consegnato", LATE),
    ("non è stato ancora consegnato", LATE),
    ("non è stato consegnato", LOST),
    ("non è stato possibile recapitare il messaggio a", LOST | LIST),
    ("non è stato recapitato", LOST),
    ("non-deliverable", LOST),
    ("non-delivered information", BOUNCE | REASON),
    ("non-delivery notification", LOST),
    ("non-delivery report", LOST),
    ("nondelivery report", LOST),
    ("not able to deliver", LOST),
    ("not been delivered", LOST),
    ("not delivered to", LOST),
    ("not delivered to the following", LOST | LIST),
    ("not find a gateway", FAILED),
    ("not keep trying", FAILED | FINAL),
    ("not listed in domino directory", LOST),
    ("not listed in public name & address book", LOST),
    ("not the intended recipient", CONTACT | END),
    ("not yet been delivered", LATE),
    ("now give up", LOST | FINAL),
    ("não conseguimos entregar", LOST),
    ("não foi entregue", LOST),
    ("não foi possível entregar", LOST),
    ("não foi possível entregar a mensagem para", LOST | LIST),
    ("não foi possível entregar a sua mensagem para", LOST | LIST),
    ("não pôde ser entregue", LOST),
    ("only a temporary failure report", LATE),
    ("original message headers", END),
    ("original sender:", CONTACT),
    ("over quota", FAILED),
    ("permanent fatal errors", LOST | FINAL),
    ("please contact", CONTACT),
    ("please do not reply", END),
    ("please reply to", CONTACT),
    ("please send mail to", CONTACT),
    ("pour la raison suivante :", REASON),
    ("powód:", REASON),
    ("problem delivering", LOST),
    ("problem delivering your message to", LOST | LIST),
    ("program at", REPORTER),
    ("program at host", BOUNCE | REPORTER),
    ("przyczyna:", REASON),
    ("raison :", REASON),
    ("raison:", REASON),
    ("razão:", REASON),
    ("razón:", REASON),
    ("reason:", REASON),
    ("reasons:", REASON),
    ("recapito non riuscito ai seguenti destinatari", LOST | LIST),
    ("received >>>", BOUNCE | REASON),
    ("recipient address:", LIST),
    ("recipient(s):", LIST),
    ("recipient:", LIST),
    ("recipients could not be reached", LOST | LIST),
    ("recipients of this message", BOUNCE | LIST),
    ("recipients of your message have been processed", BOUNCE | LIST),
    ("recipients were affected", LOST | LIST),
    ("recipients:", LIST),
    ("reden:", REASON),
    ("refused to talk to me:", BOUNCE | REASON),
    ("rejected recipient", FAILED | LIST),
    ("rejected your message", LOST),
    ("rejected your message to the following e-mail addresses", LOST | LIST),
    ("rejected your message to the following email addresses", LOST | LIST),
    ("relayed to a mailer which", BOUNCE | RELAYED),
    ("relayed to non-dsn-aware mailer", BOUNCE | RELAYED),
    ("remote host said:", BOUNCE | REASON),
    ("remote server replied:", BOUNCE | REASON),
    ("remote server returned", BOUNCE | REASON),
    ("remote server said:", BOUNCE | REASON),
    ("remote system:", END),
    ("remote-mta:", END),
    ("reported error:", REASON),
    ("reported to the postmaster", CONTACT),
    ("responded with failure:", BOUNCE | REASON),
    ("response:", REASON),
    ("responsecode", REASON),
    ("retry time not reached", BOUNCE),
    ("retry timeout exceeded", BOUNCE),
    ("returned \"", REASON),
    ("returned '", REASON),
    ("returned mail", LOST),
    ("said:", REASON),
    ("says:", REASON),
    ("seguente destinatario", LOST | LIST),
    ("seguenti destinatari", LOST | LIST),
    ("seguintes destinatários", LOST | LIST),
    ("send feedback", CONTACT),
    ("sender address:", CONTACT),
    ("server di generazione:", BOUNCE | REPORTER),
    ("server generatore:", BOUNCE | REPORTER),
    ("server message", REASON),
    ("server response", REASON),
    ("server response:", REASON),
    ("server returned", REASON),
    ("serveur ayant généré le message :", BOUNCE | REPORTER),
    ("serveur de génération :", BOUNCE | REPORTER),
    ("serveur générateur :", BOUNCE | REPORTER),
    ("servidor de generación:", BOUNCE | REPORTER),
    ("servidor de geração:", BOUNCE | REPORTER),
    ("serwer generujący:", BOUNCE | REPORTER),
    ("session transcript", LOST),
    ("seuraaville vastaanottajille", LOST | LIST),
    ("siguiente destinatario", LOST | LIST),
    ("siguientes destinatarios", LOST | LIST),
    ("smtp error from remote mail server after", BOUNCE | REASON),
    ("smtp error from remote mailer after", BOUNCE | REASON),
    ("smtp error from remote server after", BOUNCE | REASON),
    ("smtp error from remote server in", BOUNCE | REASON),
    ("smtp error:", REASON),
    ("smtp relay at", REPORTER),
    ("smtp relay on", REPORTER),
    ("smtp;", REASON),
    ("status code:", REASON),
    ("statuscode:", REASON),
    ("still awaiting delivery to the following", LATE | LIST),
    ("still being retried", LATE | PENDING),
    ("still in our queue", LATE | PENDING),
    ("still in the queue", LATE | PENDING),
    ("still queued", LATE | PENDING),
    ("still undelivered after", LATE),
    ("su mensaje a", LIST),
    ("sua mensagem para", LIST),
    ("successful mail delivery report", BOUNCE | DELIVERED),
    ("successfully delivered to", BOUNCE | DELIVERED),
    ("system contact", CONTACT),
    ("system contact:", END),
    ("target ip address responded with:", REASON | NESTED),
    ("technical details of permanent failure", BOUNCE),
    ("technical details of permanent failure:", BOUNCE | REASON),
    ("technical details of temporary failure", LATE),
    ("technical details of temporary failure:", BOUNCE | REASON),
    ("technical details:", REASON),
    ("technical report:", REASON),
    ("temporary problem delivering", LATE),
    ("temporary problem delivering your message to", LATE | LIST),
    ("temporary problem while delivering your message to", LATE | LIST),
    ("teslim edilemedi", LOST),
    ("the address to which the message has not yet been delivered is", LATE | LIST),
    ("the address to which your message was addressed", LIST),
    ("the addresses to which the message has not yet been delivered are", LATE | LIST),
    ("the affected recipient follows", LIST),
    ("the email below could not be delivered to the following user", LOST | LIST),
    ("the error that the other server returned was:", BOUNCE | REASON),
    ("the following address failed", LOST | LIST),
    ("the following address(es) failed", LOST | LIST),
    ("the following address(es):", LIST),
    ("the following address:", LIST),
    ("the following addresses failed", LOST | LIST),
    ("the following addresses had", LOST | LIST),
    ("the following addresses had permanent", LOST | LIST | FINAL),
    ("the following addresses had successful", BOUNCE | DELIVERED | LIST),
    ("the following addresses had transient", LATE | LIST),
    ("the following addresses:", LIST),
    ("the following error was given:", BOUNCE | REASON),
    ("the following error was returned", BOUNCE | REASON),
    ("the following list of recipients", LIST),
    ("the following locator information", CONTACT),
    ("the following recipient(s):", LIST),
    ("the following recipient:", LIST),
    ("the following recipients did not receive", LOST | LIST),
    ("the following recipients were affected", LOST | LIST),
    ("the following recipients:", LIST),
    ("the group you tried to contact", BOUNCE),
    ("the mailer-daemon at", REPORTER),
    ("the message subject was:", END),
    ("the message was not delivered to", LOST | LIST),
    ("the mts-id of the original message", END),
    ("the problem appears to be :", BOUNCE | REASON),
    ("the problem appears to be:", BOUNCE | REASON),
    ("the reason for the problem:", BOUNCE | REASON),
    ("the reason of the delivery failure was:", REASON),
    ("the remote server returned", BOUNCE | REASON),
    ("the response from the remote server was:", BOUNCE | REASON),
    ("the response from the remote server:", BOUNCE | REASON),
    ("the response was:", BOUNCE | REASON),
    ("there was a delivery error", LOST),
    ("this condition occurred", END),
    ("this has been a permanent failure", END),
    ("this is a permanent error", FAILED | FINAL),
    ("this is a warning message only", LATE),
    ("this is a warning only", LATE),
    ("this is just a warning", LATE),
    ("this is the mail server on", BOUNCE | REPORTER),
    ("this is the mail system at host", BOUNCE | REPORTER),
    ("this is the mailer-daemon", BOUNCE),
    ("this message wasn't delivered to anyone", LOST | LIST),
    ("this nondelivery report", END),
    ("to recipient", LIST),
    ("todavía no se ha podido entregar", LATE),
    ("transcript of session", BOUNCE),
    ("transcript of the session", BOUNCE),
    ("transient failure", DELAYED),
    ("transient non-fatal errors", LATE),
    ("tried to deliver", LOST),
    ("trouble delivering", LOST),
    ("trying to deliver", LOST),
    ("trying to deliver the mail to the following recipients", LOST | LIST),
    ("tu mensaje a", LIST),
    ("těmto příjemcům", LOST | LIST),
    ("ultimately generated from", BOUNCE),
    ("unable to be delivered", LOST),
    ("unable to deliver", LOST),
    ("unable to deliver a message to", LOST | LIST),
    ("unable to deliver mail to", LOST | LIST),
    ("unable to deliver message to", LOST | LIST),
    ("unable to deliver the message to", LOST | LIST),
    ("unable to deliver your message to", LOST | LIST),
    ("undeliverable", LOST),
    ("undeliverable address", LOST | LIST),
    ("undeliverable mail", LOST),
    ("undeliverable recipient", LOST | LIST),
    ("undeliverable recipients", LOST | LIST),
    ("undeliverable to", LOST | LIST),
    ("undeliverable to the following", LOST | LIST),
    ("undelivered", LOST),
    ("unknown user", FAILED),
    ("unrecoverable error", LOST),
    ("unrouteable mail domain", BOUNCE),
    ("unzustellbar", LOST),
    ("upstream error:", BOUNCE | REASON),
    ("user unknown", FAILED),
    ("uw bericht aan", LIST),
    ("verzögert", LATE),
    ("volgende geadresseerde", LOST | LIST),
    ("volgende geadresseerden", LOST | LIST),
    ("volgende ontvangers", LOST | LIST),
    ("votre message à", LIST),
    ("warning message only", LATE),
    ("was aborted after", LOST),
    ("was automatically rejected", LOST),
    ("was automatically rejected:", LOST | REASON),
    ("was blocked by", FAILED),
    ("was not able to be delivered", LOST),
    ("was not delivered", LOST),
    ("was not delivered to", LOST | LIST),
    ("was not delivered to:", LOST | LIST),
    ("was not relayed", LOST),
    ("was not relayed to", LOST | LIST),
    ("was rejected because", FAILED | REASON),
    ("was returned", LOST),
    ("was successfully delivered", BOUNCE | DELIVERED),
    ("was unable to deliver", LOST),
    ("was undeliverable", LOST),
    ("was undeliverable to", LOST | LIST),
    ("wasn't able to deliver", LOST),
    ("wasn't able to establish an smtp connection", LOST),
    ("wasn't delivered", LOST),
    ("wasn't delivered to", LOST | LIST),
    ("were not delivered", LOST),
    ("were unable to deliver", LOST),
    ("wiadomość do", LIST),
    ("will be retried", LATE | PENDING),
    ("will continue to attempt", LATE | PENDING),
    ("will continue trying", LATE | END | PENDING),
    ("will keep trying", LATE | PENDING),
    ("will not continue to try", FAILED | FINAL),
    ("will not continue trying", FAILED | FINAL),
    ("will retry for", LATE | PENDING),
    ("will try again", DELAYED),
    ("wrong or no longer valid", FAILED),
    ("wurde noch nicht zugestellt", LATE),
    ("you can delete your own text from the attached returned message", BOUNCE),
    ("you do not need to resend your message", LATE | PENDING),
    ("you don't need to resend your message", LATE),
    ("your e-mail to", LIST),
    ("your email to", LIST),
    ("your mail to", LIST),
    ("your message is being returned", LOST),
    ("your message to", LIST),
    ("your message to the following recipients cannot be delivered", LOST | LIST),
    ("your message to:", LIST),
    ("your message was not delivered to", LOST | LIST),
    ("échec de la remise aux destinataires", LOST | LIST),
    ("échec de la remise à ces destinataires", LOST | LIST),
    ("ваше письмо для", LIST),
    ("ваше сообщение для", LIST),
    ("диагностические сведения для администраторов", BOUNCE | LIST),
    ("ещё не доставлено", LATE),
    ("не было доставлено", LOST),
    ("не вдалося доставити", LOST),
    ("не доставлено", LOST),
    ("не може бути доставлено", LOST),
    ("не может быть доставлено", LOST),
    ("не может быть отправлено", LOST),
    ("не удалось выполнить доставку", LOST),
    ("не удалось доставить", LOST),
    ("невозможно доставить", LOST),
    ("ответ сервера:", REASON),
    ("ошибка:", REASON),
    ("по следующему адресу", LOST | LIST),
    ("по следующим адресам", LOST | LIST),
    ("пока не удалось доставить", LATE),
    ("получатель:", LIST),
    ("получателям:", LIST),
    ("потому что:", REASON),
    ("причина:", REASON),
    ("сбой доставки", LOST),
    ("сведения диагностики для администраторов", BOUNCE | LIST),
    ("следующим адресатам", LOST | LIST),
    ("следующим получателям", LOST | LIST),
    ("создающий сервер:", BOUNCE | REPORTER),
    ("формирующий сервер:", BOUNCE | REPORTER),
    ("お届けできませんでした", LOST),
    ("まだ配信されていません", LATE),
    ("まだ配信できていません", LATE),
    ("エラーメッセージ：", REASON),
    ("エラー内容：", REASON),
    ("エラー：", REASON),
    ("下列地址", LOST | LIST),
    ("下列收件人", LOST | LIST),
    ("下列收件者", LOST | LIST),
    ("下記のメールアドレス", LOST | LIST),
    ("下記の宛先", LOST | LIST),
    ("不存在", LOST),
    ("以下のメールアドレス", LOST | LIST),
    ("以下の宛先", LOST | LIST),
    ("以下收件人", LOST | LIST),
    ("以下收件者", LOST | LIST),
    ("供管理员使用的诊断信息", BOUNCE | LIST),
    ("原因:", REASON),
    ("原因：", REASON),
    ("发送失败", LOST),
    ("发送给", LIST),
    ("失败原因:", REASON),
    ("失败原因：", REASON),
    ("宛先：", LOST | LIST),
    ("尚未送达", LATE),
    ("届けることができません", LOST),
    ("投递失败", LOST),
    ("收件人", LIST),
    ("收件人:", LIST),
    ("收件人邮件地址", LOST | LIST),
    ("收件人：", LIST),
    ("无法发送", LOST),
    ("无法发送到以下", LOST | LIST),
    ("无法投递", LOST),
    ("无法送达", LOST),
    ("服务器返回：", REASON),
    ("未能送达", LOST),
    ("次の受信者", LOST | LIST),
    ("次の宛先", LOST | LIST),
    ("無法傳遞", LOST),
    ("無法寄達", LOST),
    ("無法送達", LOST),
    ("理由:", REASON),
    ("理由：", REASON),
    ("生成サーバー:", BOUNCE | REPORTER),
    ("生成サーバー：", BOUNCE | REPORTER),
    ("生成服务器:", BOUNCE | REPORTER),
    ("生成服务器：", BOUNCE | REPORTER),
    ("管理员诊断信息", BOUNCE | LIST),
    ("管理者向けの診断情報", BOUNCE | LIST),
    ("管理者用の診断情報", BOUNCE | LIST),
    ("被退回", LOST),
    ("返回信息：", REASON),
    ("退信", LOST),
    ("退信原因", REASON),
    ("退信原因:", REASON),
    ("退信原因：", REASON),
    ("送信できませんでした", LOST),
    ("送達できませんでした", LOST),
    ("邮件无法发送到", LOST | LIST),
    ("配信できませんでした", LOST),
    ("配信に失敗しました", LOST),
    ("配信不能", LOST),
    ("配達できませんでした", LOST),
    ("錯誤代碼：", REASON),
    ("錯誤訊息：", REASON),
    ("错误代码:", REASON),
    ("错误代码：", REASON),
    ("错误信息:", REASON),
    ("错误信息：", REASON),
    ("错误提示:", REASON),
    ("다음 받는 사람", LOST | LIST),
    ("다음 수신자", LOST | LIST),
    ("다음 주소로", LIST),
    ("받는 사람", LIST),
    ("배달하지 못했습니다", LOST),
    ("사유 :", REASON),
    ("사유:", REASON),
    ("오류:", REASON),
    ("전달되지 못했습니다", LOST),
    ("전송하지 못했습니다", LOST),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn phrases_are_in_lower_case_and_in_the_order_of_their_letters() {
        let rows = phrases();
        assert_eq!(rows.len(), FLAGS.len());
        for pair in rows.windows(2) {
            assert!(pair[0].0 < pair[1].0, "{} stands before {}", pair[0].0, pair[1].0);
        }
        for (phrase, _) in rows {
            assert!(phrase.chars().all(|c| lower(c) == c), "{phrase}");
        }
    }

    #[test]
    fn the_longest_phrase_is_found_whatever_the_case_and_the_line_ends() {
        let text = "Your message could NOT\n  be delivered for more than 4 hours";
        let marks = scan(text, 0..text.len());
        assert_eq!(marks.len(), 1);
        assert_eq!(&text[marks[0].at..marks[0].end()], "could NOT\n  be delivered for");
        assert!(marks[0].is(DELAYED));
    }
}
