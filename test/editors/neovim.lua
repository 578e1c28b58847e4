-- Opens a follow-up in Neovim with the configuration of docs/editors.md, shows what is said, takes the first fix, then all.
local report = {}

local function wait(what, holds)
	if not vim.wait(20000, holds, 20) then
		error("never came: " .. what)
	end
end

-- Debian's Neovim 0.7 has no vim.lsp.start, and takes the context of code actions alone.
local is_old = vim.fn.has("nvim-0.8") == 0
vim.lsp.start = vim.lsp.start
	or function(config)
		vim.lsp.buf_attach_client(0, vim.lsp.start_client(config))
	end

local function codes()
	local found = {}
	for _, diagnostic in ipairs(vim.diagnostic.get(0)) do
		local lsp = diagnostic.user_data and diagnostic.user_data.lsp or diagnostic
		table.insert(found, lsp.code or diagnostic.code)
	end
	return found
end

local function text()
	return table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), "\n") .. "\n"
end

-- A person would choose from a list: the first is the fix.
vim.ui.select = function(items, _, choose)
	choose(items[1], 1)
end

local function act(context)
	local before = text()
	if context == nil then
		vim.lsp.buf.code_action()
	elseif is_old then
		vim.lsp.buf.code_action(context)
	else
		vim.lsp.buf.code_action({ context = context, apply = true })
	end
	wait("an edit", function()
		return text() ~= before
	end)
end

local ok, fault = pcall(function()
	dofile(vim.env.FOLLOWUP_CONFIG)
	vim.cmd("edit letter.followup.md")
	wait("diagnostics", function()
		return #vim.diagnostic.get(0) > 0
	end)
	report.found = codes()
	for _, diagnostic in ipairs(vim.diagnostic.get(0)) do
		if diagnostic.message:find("%[Company%]") then
			vim.api.nvim_win_set_cursor(0, { diagnostic.lnum + 1, diagnostic.col })
		end
	end
	act()
	report.fixed = text()
	act({ only = { "source.fixAll.followup" }, diagnostics = {} })
	report.mended = text()
	wait("nothing to mend", function()
		return #vim.diagnostic.get(0) == 0
	end)
end)
report.fault = not ok and tostring(fault) or nil
vim.fn.writefile({ vim.fn.json_encode(report) }, vim.env.FOLLOWUP_REPORT)
vim.cmd("qa!")
