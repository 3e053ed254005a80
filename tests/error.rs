//! Replies wrapped by clients, libraries and applications: what is found in them.

use plainbounce::{Kind, Options, WarningId, decode};

/// Code, status, recipient, command and reply of a finding.
type Row<'a> = (Option<u16>, Option<&'a str>, Option<&'a str>, Option<&'a str>, Option<&'a str>);

#[track_caller]
fn finds(input: &str, expected: &[Row]) {
    let answer = decode(input, &Options { explain: false, ..Options::default() });
    let found: Vec<Row> = answer
        .findings
        .iter()
        .map(|finding| {
            (
                finding.code,
                finding.enhanced.as_deref(),
                finding.recipient.as_deref(),
                finding.command,
                finding.reply.as_deref(),
            )
        })
        .collect();
    assert_eq!((answer.kind, &found[..]), (Kind::Error, expected), "{input:?}");
}

#[test]
fn mail_clients() {
    finds(
        "An error occurred while sending mail. The mail server responded: \n 5.1.1 <jan@example.com>: Recipient address rejected: User unknown.\n Please check the message recipient \"jan@example.com\" and try again.",
        &[(
            None,
            Some("5.1.1"),
            Some("jan@example.com"),
            Some("RCPT"),
            Some("<jan@example.com>: Recipient address rejected: User unknown."),
        )],
    );
    finds(
        "An error occurred while sending mail. The mail server responded:  Requested action not taken: mailbox unavailable\ninvalid DNS MX or A/AAAA resource record.\n Please verify that your email address is correct in your account settings and try again.",
        &[(
            None,
            None,
            None,
            Some("MAIL"),
            Some("Requested action not taken: mailbox unavailable invalid DNS MX or A/AAAA resource record."),
        )],
    );
    finds(
        "Sending of the message failed.\nThe message could not be sent because the connection to Outgoing server (SMTP) smtp.example.com timed out. Try again.",
        &[(
            None,
            None,
            None,
            None,
            Some(
                "Sending of the message failed. The message could not be sent because the connection to Outgoing server (SMTP) smtp.example.com timed out. Try again.",
            ),
        )],
    );
    finds(
        "Login to server smtp.example.com with username jan@example.com failed.",
        &[(None, None, None, None, Some("Login to server smtp.example.com with username jan@example.com failed."))],
    );
    finds(
        "Unable to authenticate to Outgoing server (SMTP) smtp.example.com. Please check the password and verify the 'Authentication method' in 'Account Settings | Outgoing server (SMTP)'.",
        &[(
            None,
            None,
            None,
            Some("AUTH"),
            Some(
                "Unable to authenticate to Outgoing server (SMTP) smtp.example.com. Please check the password and verify the 'Authentication method' in 'Account Settings | Outgoing server (SMTP)'.",
            ),
        )],
    );
    finds(
        "The message was not sent due to exceeding the allowed number of recipients. The server responded:  4.5.3 Error: too many recipients.",
        &[(None, Some("4.5.3"), None, None, Some("Error: too many recipients."))],
    );
    finds(
        "The size of the message you are trying to send exceeds the global size limit (10485760 bytes) of the server. The message was not sent; reduce the message size and try again. The server responded:  5.3.4 Message size exceeds fixed limit.",
        &[(None, Some("5.3.4"), None, None, Some("Message size exceeds fixed limit."))],
    );
    finds(
        "Task 'jan@example.org - Sending' reported error (0x80042109): 'Outlook cannot connect to your outgoing (SMTP) e-mail server. If you continue to receive this message, contact your server administrator or Internet service provider (ISP).'",
        &[(
            None,
            None,
            None,
            None,
            Some(
                "Task 'jan@example.org - Sending' reported error (0x80042109): 'Outlook cannot connect to your outgoing (SMTP) e-mail server. If you continue to receive this message, contact your server administrator or Internet service provider (ISP).",
            ),
        )],
    );
    finds(
        "Task 'Work - Sending' reported error (0x800CCC0F): 'The connection to the server was interrupted. If this problem continues, contact your server administrator or Internet service provider (ISP).'",
        &[(
            None,
            None,
            None,
            None,
            Some(
                "Task 'Work - Sending' reported error (0x800CCC0F): 'The connection to the server was interrupted. If this problem continues, contact your server administrator or Internet service provider (ISP).",
            ),
        )],
    );
    finds(
        "Task 'jan@example.org - Sending' reported error (0x800CCC78) : 'Cannot send the message. Verify the e-mail address in your account properties. The server responded: 530 5.7.57 SMTP; Client was not authenticated to send anonymous mail during MAIL FROM'",
        &[(
            Some(530),
            Some("5.7.57"),
            None,
            None,
            Some("SMTP; Client was not authenticated to send anonymous mail during MAIL FROM"),
        )],
    );
    finds(
        "The message could not be sent because one of the recipients was rejected by the server. The rejected e-mail address was 'jan@example.com'. Subject 'Test', Account: 'Work', Server: 'smtp.example.net', Protocol: SMTP, Server Response: '550 5.7.1 Unable to relay for jan@example.com', Port: 25, Secure(SSL): No, Server Error: 550, Error Number: 0x800CCC79",
        &[(
            Some(550),
            Some("5.7.1"),
            Some("jan@example.com"),
            Some("RCPT"),
            Some("Unable to relay for jan@example.com"),
        )],
    );
    finds(
        "Le message n'a pas pu être envoyé car l'un des destinataires a été rejeté par le serveur. L'adresse de messagerie rejetée était « jan@example.com ». Objet 'Essai', Compte : 'pop', Serveur : 'smtp.example.net', Protocole : SMTP, Réponse du serveur : '550 5.1.1 User unknown', Port : 25, Sécurisé (SSL) : Non, Erreur de serveur : 550, Numéro d'erreur : 0x800CCC79",
        &[(Some(550), Some("5.1.1"), Some("jan@example.com"), None, Some("User unknown"))],
    );
    finds(
        "Impossibile inviare il messaggio. Uno dei destinatari è stato rifiutato dal server. L'indirizzo rifiutato è 'jan@example.com'. Oggetto 'Prova', Account: 'pop', Server: 'smtp.example.net', Protocollo: SMTP, Risposta del server: '550 5.7.1 <jan@example.com>... Relaying denied', Porta: 25, Protezione (SSL): No, Errore del server: 550, Numero di errore: 0x800CCC79",
        &[(Some(550), Some("5.7.1"), Some("jan@example.com"), None, Some("<jan@example.com>... Relaying denied"))],
    );
    finds(
        "No se pudo enviar el mensaje porque el servidor rechazó uno de los destinatarios. La dirección rechazada fue 'jan@example.com'. Asunto 'Prueba', Cuenta: 'pop', Servidor: 'smtp.example.net', Protocolo: SMTP, Respuesta del servidor: '554 5.7.1 <jan@example.com>: Relay access denied', Puerto: 25, Seguridad (SSL): No, Error del servidor: 554, Número de error: 0x800CCC79",
        &[(Some(554), Some("5.7.1"), Some("jan@example.com"), None, Some("<jan@example.com>: Relay access denied"))],
    );
    finds(
        "Сообщение не удалось отправить, так как один из получателей не был принят сервером. Отвергнутый адрес: jan@example.com. Тема 'Тест', Учетная запись: 'pop', Сервер: 'smtp.example.net', Протокол: SMTP, Ответ сервера: '550 5.7.1 Relaying denied', Порт: 25, Защита (SSL): Нет, Ошибка сервера: 550, Номер ошибки: 0x800CCC79",
        &[(Some(550), Some("5.7.1"), Some("jan@example.com"), None, Some("Relaying denied"))],
    );
    finds(
        "无法发送邮件，因为收件人之一被服务器拒绝。被拒绝的电子邮件地址为“jan@example.com”。 主题: '测试', 帐户: 'pop', 服务器: 'smtp.example.net', 协议: SMTP, 服务器响应: '550 5.7.1 Unable to relay', 端口: 25, 安全(SSL): 否, 服务器错误: 550, 错误号: 0x800CCC79",
        &[(Some(550), Some("5.7.1"), Some("jan@example.com"), None, Some("Unable to relay"))],
    );
    finds(
        "受信者の 1 人がサーバーで拒否されたため、メッセージを送信できませんでした。拒否された電子メール アドレスは 'jan@example.com' です。 件名 'テスト', アカウント : 'pop', サーバー : 'smtp.example.net', プロトコル : SMTP, サーバーの応答 : '550 5.7.1 Unable to relay', ポート : 25, セキュリティ (SSL): なし, サーバー エラー : 550, エラー番号 : 0x800CCC79",
        &[(Some(550), Some("5.7.1"), Some("jan@example.com"), None, Some("Unable to relay"))],
    );
    finds(
        "Nie można wysłać wiadomości, ponieważ jeden z adresatów został odrzucony przez serwer. Odrzucony adres e-mail: 'jan@example.com'. Temat 'Test', Konto: 'pop', Serwer: 'smtp.example.net', Protokół: SMTP, Odpowiedź serwera: '550 5.1.1 User unknown', Port: 25, Zabezpieczenia (SSL): Nie, Błąd serwera: 550, Numer błędu: 0x800CCC79",
        &[(Some(550), Some("5.1.1"), Some("jan@example.com"), None, Some("User unknown"))],
    );
    finds(
        "Het bericht kan niet worden verzonden omdat een van de ontvangers is geweigerd door de server. Het geweigerde adres is 'jan@example.com'. Onderwerp 'Test', Account: 'pop', Server: 'smtp.example.net', Protocol: SMTP, Antwoord van server: '550 5.7.1 Unable to relay', Poort: 25, Beveiligd (SSL): Nee, Serverfout: 550, Foutnummer: 0x800CCC79",
        &[(Some(550), Some("5.7.1"), Some("jan@example.com"), None, Some("Unable to relay"))],
    );
    finds(
        "Cannot Send Mail\nThe recipient “jan@example.com” was rejected by the server because it does not allow relaying.\nThe server response was: 550 5.1.1 <jan@example.com>: Recipient address rejected: User unknown",
        &[(
            Some(550),
            Some("5.1.1"),
            Some("jan@example.com"),
            None,
            Some("<jan@example.com>: Recipient address rejected: User unknown"),
        )],
    );
    finds(
        "Cannot send message using the server smtp.example.com:jan\n\nThe sender address jan@example.org was rejected by the server smtp.example.com:jan.\n\nThe server response was: 5.7.1 <jan@example.org>: Sender address rejected: not owned by user jan\n\nSelect a different outgoing mail server from the list below or click Try Later to leave the message in your Outbox until it can be sent.",
        &[(None, Some("5.7.1"), None, None, Some("<jan@example.org>: Sender address rejected: not owned by user jan"))],
    );
    finds(
        "Cannot Send Mail\nA copy has been placed in your Outbox. The recipient “jan@example.com” was rejected by the server.",
        &[(
            None,
            None,
            Some("jan@example.com"),
            None,
            Some(
                "Cannot Send Mail A copy has been placed in your Outbox. The recipient \"jan@example.com\" was rejected by the server.",
            ),
        )],
    );
}

#[test]
fn webmail() {
    finds(
        "SMTP Error (550): Failed to add recipient \"jan@example.com\" (5.1.1 <jan@example.com>: Recipient address rejected: User unknown).",
        &[(
            Some(550),
            Some("5.1.1"),
            Some("jan@example.com"),
            Some("RCPT"),
            Some("<jan@example.com>: Recipient address rejected: User unknown"),
        )],
    );
    finds(
        "SMTP-Fehler (550): Fehler beim Hinzufügen des Empfängers \"jan@example.com\" (5.1.1 <jan@example.com>: Recipient address rejected: User unknown).",
        &[(
            Some(550),
            Some("5.1.1"),
            Some("jan@example.com"),
            None,
            Some("<jan@example.com>: Recipient address rejected: User unknown"),
        )],
    );
    finds(
        "Erreur SMTP (553) : Impossible de définir l’expéditeur « jan@example.org » (5.7.1 <jan@example.org>: Sender address rejected: not owned by user bob)",
        &[(
            Some(553),
            Some("5.7.1"),
            None,
            None,
            Some("<jan@example.org>: Sender address rejected: not owned by user bob"),
        )],
    );
    finds("SMTP Error (535): Authentication failed.", &[(Some(535), None, None, None, Some("Authentication failed"))]);
    finds(
        "SMTP Error (-1): Connection to server failed.",
        &[(None, None, None, None, Some("Connection to server failed"))],
    );
}

#[test]
fn php() {
    finds(
        "SMTP Error: Message size exceeds server limit (10 MB)",
        &[(None, None, None, None, Some("SMTP Error: Message size exceeds server limit (10 MB)"))],
    );
    finds(
        "SMTP Error: Could not connect to SMTP host. Failed to connect to server",
        &[(None, None, None, None, Some("SMTP Error: Could not connect to SMTP host. Failed to connect to server"))],
    );
    finds(
        "SMTP connect() failed. https://github.com/PHPMailer/PHPMailer/wiki/Troubleshooting",
        &[(
            None,
            None,
            None,
            None,
            Some("SMTP connect() failed. https://github.com/PHPMailer/PHPMailer/wiki/Troubleshooting"),
        )],
    );
    finds(
        "SMTP Error: Could not authenticate.",
        &[(None, None, None, Some("AUTH"), Some("SMTP Error: Could not authenticate."))],
    );
    finds(
        "SMTP Error: The following recipients failed: jan@example.com: <jan@example.com>: Recipient address rejected: User unknown\nSMTP server error: RCPT TO command failed Detail: <jan@example.com>: Recipient address rejected: User unknown SMTP code: 550 Additional SMTP info: 5.1.1",
        &[(
            Some(550),
            Some("5.1.1"),
            Some("jan@example.com"),
            Some("RCPT"),
            Some("<jan@example.com>: Recipient address rejected: User unknown"),
        )],
    );
    finds(
        "Uncaught Swift_TransportException: Expected response code 354 but got code \"503\", with message \"503 5.5.1 RCPT first\" in /srv/app/vendor/swiftmailer/AbstractSmtpTransport.php:383\nStack trace:\n#0 /srv/app/a.php(12): send()",
        &[(Some(503), Some("5.5.1"), None, None, Some("RCPT first"))],
    );
    finds(
        "Connection could not be established with host \"smtp.example.com:465\": stream_socket_client(): Unable to connect to ssl://smtp.example.com:465 (Connection refused)",
        &[(
            None,
            None,
            None,
            None,
            Some(
                "Connection could not be established with host \"smtp.example.com:465\": stream_socket_client(): Unable to connect to ssl://smtp.example.com:465 (Connection refused)",
            ),
        )],
    );
    finds(
        "Failed to authenticate on SMTP server with username \"jan@example.org\" using the following authenticators: \"LOGIN\", \"PLAIN\". Authenticator \"LOGIN\" returned \"Expected response code \"235\" but got code \"535\", with message \"535 5.7.8 Error: authentication failed: bad password\".\".",
        &[(Some(535), Some("5.7.8"), None, Some("AUTH"), Some("Error: authentication failed: bad password"))],
    );
}

#[test]
fn node() {
    finds(
        "Error: Can't send mail - all recipients were rejected: 550 5.1.1 <jan@example.com>: Recipient address rejected: User unknown\n    at SMTPConnection._formatError (index.js:790:19) {\n  code: 'EENVELOPE',\n  response: '550 5.1.1 <jan@example.com>: Recipient address rejected: User unknown',\n  responseCode: 550,\n  command: 'RCPT TO',\n  rejected: [ 'jan@example.com' ],\n  rejectedErrors: [\n    Error: Recipient command failed: 550 5.1.1 <jan@example.com>: Recipient address rejected: User unknown\n        at x {\n      code: 'EENVELOPE',\n      response: '550 5.1.1 <jan@example.com>: Recipient address rejected: User unknown',\n      responseCode: 550,\n      command: 'RCPT TO',\n      recipient: 'jan@example.com'\n    }\n  ]\n}",
        &[(
            Some(550),
            Some("5.1.1"),
            Some("jan@example.com"),
            Some("RCPT"),
            Some("<jan@example.com>: Recipient address rejected: User unknown"),
        )],
    );
    finds(
        "Error: connect ECONNREFUSED 192.0.2.1:587\n    at TCPConnectWrap.afterConnect [as oncomplete] (net.js:1141:16) {\n  errno: 'ECONNREFUSED',\n  code: 'ESOCKET',\n  syscall: 'connect',\n  address: '192.0.2.1',\n  port: 587,\n  command: 'CONN'\n}",
        &[(None, None, None, Some("CONNECT"), Some("Error: connect ECONNREFUSED 192.0.2.1:587"))],
    );
    finds(
        "Error: getaddrinfo ENOTFOUND smtp.example.invalid\n    at GetAddrInfoReqWrap.onlookup [as oncomplete] (dns.js:66:26) {\n  errno: -3008,\n  code: 'EDNS',\n  syscall: 'getaddrinfo',\n  hostname: 'smtp.example.invalid',\n  command: 'CONN'\n}",
        &[(None, None, None, Some("CONNECT"), Some("Error: getaddrinfo ENOTFOUND smtp.example.invalid"))],
    );
    finds(
        "Error: 140735:error:1408F10B:SSL routines:ssl3_get_record:wrong version number:../deps/openssl/ssl/record/ssl3_record.c:332:\n  code: 'ESOCKET', command: 'CONN'",
        &[(
            None,
            None,
            None,
            Some("CONNECT"),
            Some(
                "Error: 140735:error:1408F10B:SSL routines:ssl3_get_record:wrong version number:../deps/openssl/ssl/record/ssl3_record.c:332:",
            ),
        )],
    );
}

#[test]
fn python() {
    finds(
        "smtplib.SMTPRecipientsRefused: {'jan@example.com': (550, b'5.1.1 <jan@example.com>: Recipient address rejected: User unknown'), 'eva@example.org': (452, b'4.2.2 Mailbox full')}",
        &[
            (
                Some(550),
                Some("5.1.1"),
                Some("jan@example.com"),
                Some("RCPT"),
                Some("<jan@example.com>: Recipient address rejected: User unknown"),
            ),
            (Some(452), Some("4.2.2"), Some("eva@example.org"), Some("RCPT"), Some("Mailbox full")),
        ],
    );
    finds(
        "smtplib.SMTPSenderRefused: (553, b'5.7.1 <jan@example.org>: Sender address rejected: not logged in', 'jan@example.org')",
        &[(
            Some(553),
            Some("5.7.1"),
            None,
            Some("MAIL"),
            Some("<jan@example.org>: Sender address rejected: not logged in"),
        )],
    );
    finds(
        "smtplib.SMTPAuthenticationError: (535, b'5.7.8 Username and Password not accepted. For more information, go to\\n5.7.8  https://support.google.com/mail/?p=BadCredentials x1 - gsmtp')",
        &[(
            Some(535),
            Some("5.7.8"),
            None,
            Some("AUTH"),
            Some(
                "Username and Password not accepted. For more information, go to https://support.google.com/mail/?p=BadCredentials x1 - gsmtp",
            ),
        )],
    );
    finds(
        "smtplib.SMTPServerDisconnected: Connection unexpectedly closed",
        &[(None, None, None, None, Some("smtplib.SMTPServerDisconnected: Connection unexpectedly closed"))],
    );
    finds(
        "socket.gaierror: [Errno -2] Name or service not known\n  File \"/usr/lib/python3/smtplib.py\", line 341, in connect",
        &[(None, None, None, None, Some("socket.gaierror: [Errno -2] Name or service not known"))],
    );
    finds(
        "ssl.SSLCertVerificationError: [SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: self signed certificate (_ssl.c:1129) in smtplib.starttls",
        &[(
            None,
            None,
            None,
            None,
            Some(
                "ssl.SSLCertVerificationError: [SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: self signed certificate (_ssl.c:1129) in smtplib.starttls",
            ),
        )],
    );
}

#[test]
fn java() {
    finds(
        "javax.mail.MessagingException: Could not connect to SMTP host: smtp.example.com, port: 25;\n  nested exception is:\n\tjava.net.ConnectException: Connection timed out (Connection timed out)\n\tat com.sun.mail.smtp.SMTPTransport.openServer(SMTPTransport.java:1961)",
        &[(
            None,
            None,
            None,
            None,
            Some(
                "javax.mail.MessagingException: Could not connect to SMTP host: smtp.example.com, port: 25; nested exception is: java.net.ConnectException: Connection timed out (Connection timed out)",
            ),
        )],
    );
    finds(
        "org.springframework.mail.MailSendException: Failed messages: javax.mail.SendFailedException: Invalid Addresses;\n  nested exception is:\n\tcom.sun.mail.smtp.SMTPAddressFailedException: 550 5.1.1 <jan@example.com>: Recipient address rejected: User unknown\n; message exceptions (1) are:\nFailed message 1: javax.mail.SendFailedException: Invalid Addresses;\n  nested exception is:\n\tcom.sun.mail.smtp.SMTPAddressFailedException: 550 5.1.1 <jan@example.com>: Recipient address rejected: User unknown",
        &[(
            Some(550),
            Some("5.1.1"),
            Some("jan@example.com"),
            Some("RCPT"),
            Some("<jan@example.com>: Recipient address rejected: User unknown"),
        )],
    );
    finds(
        "javax.mail.AuthenticationFailedException: 535-5.7.8 Username and Password not accepted. Learn more at\n535 5.7.8  https://support.google.com/mail/?p=BadCredentials a1 - gsmtp\n\tat com.sun.mail.smtp.SMTPTransport$Authenticator.authenticate(SMTPTransport.java:965)",
        &[(
            Some(535),
            Some("5.7.8"),
            None,
            Some("AUTH"),
            Some(
                "Username and Password not accepted. Learn more at https://support.google.com/mail/?p=BadCredentials a1 - gsmtp",
            ),
        )],
    );
    finds(
        "javax.mail.MessagingException: Could not convert socket to TLS;\n  nested exception is:\n\tjavax.net.ssl.SSLHandshakeException: No appropriate protocol (protocol is disabled or cipher suites are inappropriate)",
        &[(
            None,
            None,
            None,
            Some("STARTTLS"),
            Some(
                "javax.mail.MessagingException: Could not convert socket to TLS; nested exception is: javax.net.ssl.SSLHandshakeException: No appropriate protocol (protocol is disabled or cipher suites are inappropriate)",
            ),
        )],
    );
}

#[test]
fn dot_net() {
    finds(
        "System.Net.Mail.SmtpException: Transaction failed. The server response was: 5.7.1 <jan@example.com>: Relay access denied\n   at System.Net.Mail.RecipientCommand.CheckResponse(SmtpStatusCode statusCode, String response)\n   at System.Net.Mail.SmtpTransport.SendMail(MailAddress sender)",
        &[(Some(554), Some("5.7.1"), Some("jan@example.com"), None, Some("<jan@example.com>: Relay access denied"))],
    );
    finds(
        "System.Net.Mail.SmtpFailedRecipientException: Mailbox unavailable. The server response was: 5.1.1 <jan@example.com>... User unknown",
        &[(Some(550), Some("5.1.1"), Some("jan@example.com"), Some("RCPT"), Some("<jan@example.com>... User unknown"))],
    );
    finds(
        "System.Net.Mail.SmtpException: The SMTP server requires a secure connection or the client was not authenticated. The server response was: 5.7.0 Authentication Required. Learn more at",
        &[(Some(530), Some("5.7.0"), None, None, Some("Authentication Required. Learn more at"))],
    );
    finds(
        "MailKit.Net.Smtp.SmtpCommandException: 5.1.1 <jan@example.com>: Recipient address rejected: User unknown\r\n   at MailKit.Net.Smtp.SmtpClient.OnRecipientNotAccepted(MimeMessage message)",
        &[(
            None,
            Some("5.1.1"),
            Some("jan@example.com"),
            None,
            Some("<jan@example.com>: Recipient address rejected: User unknown"),
        )],
    );
}

#[test]
fn ruby_and_go() {
    finds(
        "Net::SMTPFatalError: 550 5.1.1 <jan@example.com>: Recipient address rejected: User unknown\n\nfrom /usr/lib/ruby/2.7.0/net/smtp.rb:969:in `check_response'",
        &[(
            Some(550),
            Some("5.1.1"),
            Some("jan@example.com"),
            None,
            Some("<jan@example.com>: Recipient address rejected: User unknown"),
        )],
    );
    finds(
        "Net::SMTPAuthenticationError (535 5.7.8 Error: authentication failed: Invalid user or password)",
        &[(
            Some(535),
            Some("5.7.8"),
            None,
            Some("AUTH"),
            Some("Error: authentication failed: Invalid user or password"),
        )],
    );
    finds(
        "Net::OpenTimeout (execution expired) while connecting to smtp.example.com:587",
        &[(
            None,
            None,
            None,
            None,
            Some("Net::OpenTimeout (execution expired) while connecting to smtp.example.com:587"),
        )],
    );
    finds(
        "2026/11/23 12:00:01 failed to send email: dial tcp 192.0.2.1:25: connect: connection refused",
        &[(
            None,
            None,
            None,
            None,
            Some("2026/11/23 12:00:01 failed to send email: dial tcp 192.0.2.1:25: connect: connection refused"),
        )],
    );
    finds(
        "gomail: could not send email 1: 550 5.1.1 <jan@example.com>: Recipient address rejected: User unknown",
        &[(
            Some(550),
            Some("5.1.1"),
            Some("jan@example.com"),
            None,
            Some("<jan@example.com>: Recipient address rejected: User unknown"),
        )],
    );
}

#[test]
fn command_lines() {
    finds(
        "msmtp: recipient address jan@example.com not accepted by the server\nmsmtp: server message: 550 5.1.1 <jan@example.com>: Recipient address rejected: User unknown\nmsmtp: could not send mail (account default from /etc/msmtprc)",
        &[(
            Some(550),
            Some("5.1.1"),
            Some("jan@example.com"),
            Some("RCPT"),
            Some("<jan@example.com>: Recipient address rejected: User unknown"),
        )],
    );
    finds(
        "SMTP session failed: 550 5.1.1 <jan@example.com>: Recipient address rejected: User unknown",
        &[(
            Some(550),
            Some("5.1.1"),
            Some("jan@example.com"),
            None,
            Some("<jan@example.com>: Recipient address rejected: User unknown"),
        )],
    );
    finds(
        "Died at /usr/lib/git-core/git-send-email line 1497. 550 5.7.1 <jan@example.com>: Relay access denied",
        &[(Some(550), Some("5.7.1"), Some("jan@example.com"), None, Some("<jan@example.com>: Relay access denied"))],
    );
    finds("curl: (55) RCPT failed: 550", &[(Some(550), None, None, Some("RCPT"), None)]);
    finds(
        "SMTP CRITICAL - Invalid SMTP response received from host: 554 5.7.1 Access denied",
        &[(Some(554), Some("5.7.1"), None, None, Some("Access denied"))],
    );
    finds(
        "fetchmail: SMTP error: 550 5.1.1 User unknown",
        &[(Some(550), Some("5.1.1"), None, None, Some("User unknown"))],
    );
    finds(
        "wp_mail_failed: SMTP Error: data not accepted. SMTP server error: DATA END command failed Detail: Message rejected as spam SMTP code: 550 Additional SMTP info: 5.7.1",
        &[(Some(550), Some("5.7.1"), None, Some("END-OF-DATA"), Some("Message rejected as spam"))],
    );
}

#[test]
fn json() {
    finds(
        "{\"name\":\"Error\",\"code\":\"EENVELOPE\",\"response\":\"550 5.1.1 <jan@example.com>: Recipient address rejected: User unknown\",\"responseCode\":550,\"command\":\"RCPT TO\",\"rejected\":[\"jan@example.com\"]}",
        &[(
            Some(550),
            Some("5.1.1"),
            Some("jan@example.com"),
            None,
            Some("<jan@example.com>: Recipient address rejected: User unknown"),
        )],
    );
    finds(
        "{\"success\":false,\"error\":{\"message\":\"Failed to send: 452 4.2.2 <jan@example.com>: Mailbox full\",\"status\":500}}",
        &[(Some(452), Some("4.2.2"), Some("jan@example.com"), None, Some("<jan@example.com>: Mailbox full"))],
    );
}

#[test]
fn thunderbird_in_other_languages() {
    finds(
        "Thunderbird: Fehler beim Senden der Nachricht: Der Mail-Server antwortete:  5.7.1 <jan@example.com>: Relay access denied. Bitte überprüfen Sie den Empfänger \"jan@example.com\" und wiederholen Sie den Vorgang.",
        &[(None, Some("5.7.1"), Some("jan@example.com"), None, Some("<jan@example.com>: Relay access denied."))],
    );
    finds(
        "Wystąpił błąd podczas wysyłania wiadomości. Serwer pocztowy odpowiedział: 5.1.1 User unknown. Sprawdź odbiorcę wiadomości „jan@example.com” i spróbuj ponownie.",
        &[(None, Some("5.1.1"), Some("jan@example.com"), None, Some("User unknown."))],
    );
    finds(
        "Si è verificato un errore durante l'invio del messaggio. Il server di posta ha risposto: 5.1.1 <jan@example.com> User unknown. Verificare il destinatario «jan@example.com» e riprovare.",
        &[(None, Some("5.1.1"), Some("jan@example.com"), None, Some("<jan@example.com> User unknown."))],
    );
    finds(
        "Ocorreu um erro ao enviar a mensagem. O servidor de email respondeu: 5.7.1 Message rejected. Verifique o destinatário \"jan@example.com\" e tente novamente.",
        &[(None, Some("5.7.1"), Some("jan@example.com"), None, Some("Message rejected."))],
    );
    finds(
        "Er is een fout opgetreden bij het verzenden van het bericht. De mailserver antwoordde: 5.1.1 User unknown. Controleer de ontvanger ‘jan@example.com’ en probeer het opnieuw.",
        &[(None, Some("5.1.1"), Some("jan@example.com"), None, Some("User unknown."))],
    );
    finds(
        "发送邮件时出错。邮件服务器返回消息：5.1.1 User unknown。请检查收件人“jan@example.com”再重试。",
        &[(None, Some("5.1.1"), Some("jan@example.com"), None, Some("User unknown"))],
    );
    finds(
        "メールの送信中にエラーが発生しました: メールサーバーの応答: 5.1.1 User unknown。宛先「jan@example.com」を確認してください。",
        &[(None, Some("5.1.1"), Some("jan@example.com"), None, Some("User unknown"))],
    );
}

#[test]
fn one_reply_for_each_recipient() {
    finds(
        "SMTP Error: The following recipients failed: jan@example.com: no such user eva@example.org: mailbox full",
        &[
            (None, None, Some("jan@example.com"), Some("RCPT"), Some("no such user")),
            (None, None, Some("eva@example.org"), Some("RCPT"), Some("mailbox full")),
        ],
    );
}

#[track_caller]
fn warns(input: &str, expected: &[WarningId]) {
    let answer = decode(input, &Options { explain: false, ..Options::default() });
    let found: Vec<WarningId> = answer.warnings.iter().map(|warning| warning.id).collect();
    assert_eq!(found, expected, "{input:?}");
}

#[test]
fn the_server_wins_over_the_client() {
    warns(
        "Task 'Work - Sending' reported error (0x800CCC7F): 'Establishing an encrypted connection to your outgoing (SMTP) server failed. The server responded: 454 Throttling failure: Daily message quota exceeded.'",
        &[WarningId::ClientExplanationOverridden],
    );
    warns(
        "The recipient was rejected by the server because it does not allow relaying.\nThe server response was: 550 5.1.1 User unknown",
        &[WarningId::ClientExplanationOverridden],
    );
    warns(
        "An error occurred while sending mail. The mail server responded: 5.1.1 User unknown.\nPlease check the message recipient \"jan@example.com\" and try again.",
        &[],
    );
}

#[test]
fn cut_off_pastes_are_said_to_be() {
    warns("Repeated Error: \"Negative SMTP Reply: 501 5.1.3 Bad re...\"", &[WarningId::Truncated]);
    warns("smtplib.SMTPDataError: (554, b'5.7.1 The message was refus", &[WarningId::Truncated]);
    warns("  response: '550 5.1.1 The email acc", &[WarningId::Truncated]);
    warns("550-5.1.1 The email account that you tried to", &[WarningId::Truncated]);
    warns("550 5.1.1 <jan@exam", &[WarningId::Truncated]);
    warns("550 5.1.1 User unknown", &[]);
}
