;;; -*- lexical-binding: t -*-
;; Opens a follow-up in Emacs with the configuration of docs/editors.md, shows what is said, takes the first fix, then all.
(require 'eglot)
(require 'flymake)
(require 'json)

(defun followup-wait (what holds)
  (let ((end (+ (float-time) 20)))
    (while (not (funcall holds))
      (when (> (float-time) end) (error "never came: %s" what))
      (accept-process-output nil 0.05))))

(defun followup-text ()
  (buffer-substring-no-properties (point-min) (point-max)))

(defun followup-codes ()
  (mapcar (lambda (diagnostic)
            (plist-get (alist-get 'eglot-lsp-diag (flymake-diagnostic-data diagnostic)) :code))
          (flymake-diagnostics)))

(defun followup-act (beg end kind)
  (let ((before (followup-text))
        ;; As from the keyboard, not the mouse.
        (last-nonmenu-event ?a))
    ;; A person would choose from a list: the first is the fix.
    (cl-letf (((symbol-function 'completing-read)
               (lambda (_prompt choices &rest _) (car (all-completions "" choices)))))
      (eglot-code-actions beg end kind t))
    (followup-wait "an edit" (lambda () (not (equal before (followup-text)))))))

(let (report)
  (condition-case fault
      (progn
        (load (getenv "FOLLOWUP_CONFIG") nil t)
        (find-file "letter.followup.md")
        ;; Where there is no person, there is no command after which Eglot would start.
        (run-hooks 'post-command-hook)
        (followup-wait "the server" #'eglot-current-server)
        (followup-wait "diagnostics" #'flymake-diagnostics)
        (push (cons 'found (vconcat (followup-codes))) report)
        (goto-char (point-min))
        (search-forward "[Company]")
        (followup-act (match-beginning 0) (match-end 0) "quickfix")
        (push (cons 'fixed (followup-text)) report)
        (followup-act (point-min) (point-max) "source.fixAll.followup")
        (push (cons 'mended (followup-text)) report)
        ;; Eglot tells of edits when Emacs is idle, which it never is here, and before it saves.
        (save-buffer)
        (followup-wait "nothing to mend" (lambda () (null (flymake-diagnostics)))))
    (error (push (cons 'fault (error-message-string fault)) report)))
  (with-temp-file (getenv "FOLLOWUP_REPORT")
    (insert (json-encode report))))
(kill-emacs 0)
