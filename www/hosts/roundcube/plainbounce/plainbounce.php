<?php

/**
 * plainbounce for Roundcube: explains a bounce above it in the reading pane, and a refusal in the page where the mail was
 * written. This file decides where an explanation belongs; the reading is done in the browser, by the scripts beside it.
 *
 * @license MIT OR Apache-2.0
 */
class plainbounce extends rcube_plugin
{
    public $task = 'mail';

    // Who writes bounces. Their names are fixed by RFC 5321 §6.1 or by habit.
    const DAEMONS = '/^(mailer-daemon|postmaster|mail-daemon|double-bounce|bounce)s?([+.=-][^@]*)?@|^<>$/i';

    const PLACES = ['show' => 'reading.js', 'preview' => 'reading.js', 'compose' => 'sending.js'];

    public function init()
    {
        $this->add_hook('storage_init', [$this, 'ask_for_headers']);
        $this->add_hook('message_objects', [$this, 'explain_message']);
        $this->add_hook('message_send_error', [$this, 'explain_refusal']);

        $rcmail = rcmail::get_instance();
        $script = self::PLACES[$rcmail->action] ?? null;
        if ($script && $rcmail->output->type === 'html') {
            $rcmail->output->set_env('plainbounce_locale', $this->locale());
            // A module: `include_script` writes classic scripts only.
            $rcmail->output->add_header(html::tag('script', ['type' => 'module', 'src' => $this->url($script)], ''));
        }
    }

    /**
     * Header fields that tell a bounce, and that Roundcube fetches only when asked.
     */
    public function ask_for_headers($args)
    {
        $args['fetch_headers'] = trim(($args['fetch_headers'] ?? '') . ' RETURN-PATH X-FAILED-RECIPIENTS');

        return $args;
    }

    /**
     * Puts an explanation above a message that may be a bounce. The script takes it away again where it tells of no
     * delivery.
     */
    public function explain_message($args)
    {
        if ($this->may_be_bounce($args['message'])) {
            $args['content'][] = html::tag('plain-bounce', [
                'class' => 'plainbounce',
                'locale' => $this->locale(),
                'data-uid' => $args['message']->uid,
                'data-folder' => $args['message']->folder,
            ], '');
        }

        return $args;
    }

    /**
     * Hands what the server answered to the page where the mail was written.
     */
    public function explain_refusal($args)
    {
        $rcmail = rcmail::get_instance();
        $said = $this->transcript($args['error'] ?? null) ?: implode("\n", $rcmail->smtp->get_response());
        if ($said !== '') {
            $rcmail->output->command('plugin.plainbounce', ['said' => $said]);
        }

        return $args;
    }

    private function may_be_bounce($message)
    {
        foreach ((array) $message->mime_parts as $part) {
            if (in_array($part->mimetype, ['message/delivery-status', 'message/global-delivery-status'])) {
                return true;
            }
        }
        if ($message->get_header('x-failed-recipients')) {
            return true;
        }
        $senders = [$message->sender['mailto'] ?? '', trim((string) $message->get_header('return-path'))];

        return (bool) preg_grep(self::DAEMONS, $senders);
    }

    /**
     * The command and the reply as a session would show them: the address and the command help to read the reply.
     */
    private function transcript($error)
    {
        $vars = is_array($error) ? ($error['vars'] ?? []) : [];
        $code = (string) ($vars['code'] ?? '');
        $lines = array_filter(preg_split('/\R/', (string) ($vars['msg'] ?? '')), 'strlen');
        if (!preg_match('/^[245]\d\d$/', $code) || !$lines) {
            return '';
        }
        $last = array_pop($lines);
        $reply = array_map(function ($line) use ($code) { return "{$code}-{$line}"; }, $lines);
        $reply[] = "{$code} {$last}";
        $commands = ['smtptoerror' => 'RCPT TO', 'smtpfromerror' => 'MAIL FROM'];
        $command = $commands[$error['label'] ?? ''] ?? null;
        if ($command) {
            array_unshift($reply, $command . ':<' . ($vars['to'] ?? $vars['from'] ?? '') . '>');
        }

        return implode("\n", $reply);
    }

    /**
     * The reader's language in Roundcube, as a BCP 47 tag.
     */
    private function locale()
    {
        return str_replace('_', '-', $_SESSION['language'] ?? 'en_US');
    }
}
